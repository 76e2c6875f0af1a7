using Lanewise.Catalog.Portfolio;

namespace Lanewise.Evidence.Portfolio.Rules;

/// <summary>A place where a rule fits.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Line">Line, from 1.</param>
internal readonly record struct Hit(SignalRule Rule, int Line);
