using Lanewise.Catalog;
using Lanewise.Training;

if (args is not [var root, var shared])
{
    Console.Error.WriteLine("usage: Lanewise.Training ROOT SHARED <POSTINGS");
    return 2;
}

var corpus = Corpus.Read(root, shared, Console.OpenStandardInput());
Console.WriteLine($"{corpus.Labelled.Count} labelled and {corpus.Others.Count} other postings");
LaneExamples.Of(corpus, Knowledge.Embedded).Train(root);
return 0;
