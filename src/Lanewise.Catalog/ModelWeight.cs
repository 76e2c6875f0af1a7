namespace Lanewise.Catalog;

/// <summary>One weight of a linear model: what a feature of a posting says for a class.</summary>
/// <param name="Class">Name of the class, such as a lane.</param>
/// <param name="Feature">Name of the feature, such as <c>technology:PyTorch</c>; <c>bias</c> always holds.</param>
/// <param name="Weight">What the feature adds to the log-odds of the class; finite.</param>
public sealed record ModelWeight(string Class, string Feature, double Weight);
