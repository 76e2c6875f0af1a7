using Lanewise.Extraction.Models;

namespace Lanewise.Training;

/// <summary>One thing to learn from: its features and the class it is in.</summary>
/// <param name="Group">What it belongs to, such as its posting or employer; all of a group are learnt from or held out together.</param>
/// <param name="Class">Index of its class.</param>
/// <param name="Features">Numbers of its features, each with how strongly it holds.</param>
/// <param name="Weight">How much it counts; 1 for a label made by hand.</param>
internal sealed record Example(string Group, int Class, TextFeature[] Features, double Weight = 1);
