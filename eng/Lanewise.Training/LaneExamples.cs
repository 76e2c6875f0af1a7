using Lanewise.Catalog;
using Lanewise.Extraction.Lanes;

namespace Lanewise.Training;

/// <summary>Learns the lane from the text: from postings labelled by hand, and from those whose title points to exactly one lane.</summary>
internal sealed class LaneExamples
{
    private const int Folds = 5;

    // Postings labelled by their title are many and of few employers, and none of them is silent; each tells less than one labelled by hand.
    private const double TitleWeight = 0.2;
    private const double HandWeight = 4;

    // A title is taken for a label from a word of middling weight on, when no second lane has more than a hint.
    private const double TellingPoints = 1.4;
    private const double HintPoints = 0.5;

    private const double PriorOfWord = 1;
    private const double PriorOfTechnology = 0.5;
    private const double PriorOfTitle = 2;
    private const double PriorOfLine = 1;
    private const double PriorOfLane = 1;
    private const double PriorOfOther = -3;

    private readonly string[] _lanes;
    private readonly PostingReader _reader;
    private readonly TitleLanes _titles;
    private readonly LaneFeatures _features;
    private readonly LanePoints _points;
    private readonly List<Example> _examples = [];
    private readonly List<LabelledTitle> _labelled = [];

    private LaneExamples(Knowledge knowledge)
    {
        _lanes = [.. knowledge.Lanes.Select(lane => lane.Name)];
        _reader = new(knowledge);
        var terms = new LaneTerms(knowledge);
        _titles = new(terms);
        _features = new(knowledge, terms);
        _points = new(_lanes.Length);
    }

    /// <summary>Reads the examples and prints how often the lane is right on postings that were not learnt from.</summary>
    public static ModelExamples Of(Corpus corpus, Knowledge knowledge)
    {
        var lanes = new LaneExamples(knowledge);
        foreach (var (posting, label) in corpus.Labelled)
        {
            lanes.AddLabelled(posting, label);
        }

        foreach (var posting in corpus.Others)
        {
            lanes.AddTitled(posting);
        }

        var model = new ModelExamples("lane", lanes._lanes, lanes._features.Names, lanes._examples)
        {
            Prior = lanes.Prior(knowledge),
            Penalty = 2,
            LeastWeight = 0.1,
        };
        lanes.Report(CrossValidation.Scores(model, Folds));
        return model;
    }

    // Words, technologies and roles point where the catalog says until examples tell better; an open title is of no lane but its own.
    private double[] Prior(Knowledge knowledge)
    {
        var numbers = _features.Names.Select((name, number) => (name, number)).ToDictionary(p => p.name, p => p.number);
        var prior = new double[_features.Names.Length * _lanes.Length];
        void Point(string feature, string lane, double weight) =>
            prior[(numbers[feature] * _lanes.Length) + Array.IndexOf(_lanes, lane)] += weight;
        void AddRole(Role role, string itsLane)
        {
            if (role.Lanes.IsEmpty)
            {
                Point($"role:{role.Name}", itsLane, PriorOfWord);
                return;
            }

            var weights = role.Lanes.ToDictionary(lane => lane.Key, lane => lane.Value, StringComparer.Ordinal);
            foreach (var lane in _lanes)
            {
                var isOfRole = weights.TryGetValue(lane, out var weight);
                Point($"title:{role.Name}", lane, isOfRole ? PriorOfTitle * weight : PriorOfOther);
            }
        }

        foreach (var lane in knowledge.Lanes)
        {
            Point($"line:{lane.Name}", lane.Name, PriorOfLine);
            Point($"lane:{lane.Name}", lane.Name, PriorOfLane);
            foreach (var word in lane.Words)
            {
                Point($"word:{word.Key}", lane.Name, PriorOfWord * word.Value);
            }

            foreach (var role in lane.Roles)
            {
                AddRole(role, lane.Name);
            }
        }

        foreach (var technology in knowledge.Technologies)
        {
            foreach (var lane in technology.Lanes)
            {
                Point($"technology:{technology.Name}", lane.Key, PriorOfTechnology * lane.Value);
            }
        }

        return prior;
    }

    private void AddLabelled(CorpusPosting posting, Label label)
    {
        var isTold = Read(posting);
        if (label.Lanes.Length > 0)
        {
            _labelled.Add(new(_examples.Count, _points.Points.ToArray(), isTold, label.Lanes));
        }

        foreach (var lane in label.Lanes)
        {
            Add(posting.Id, Array.IndexOf(_lanes, lane), HandWeight);
        }
    }

    private void AddTitled(CorpusPosting posting)
    {
        // The words of a header are also those of companies' names: there only roles tell.
        if (!Read(posting) && _reader.Reading.HasHeader)
        {
            return;
        }

        var points = _points.Points;
        var lane = points.IndexOfAnyExceptInRange(double.NegativeInfinity, TellingPoints);
        if (lane >= 0)
        {
            points[lane] = 0;
            if (!points.ContainsAnyExceptInRange(double.NegativeInfinity, HintPoints))
            {
                Add(posting.Company ?? posting.Id, lane, TitleWeight);
            }
        }
    }

    private bool Read(CorpusPosting posting)
    {
        _reader.Load(posting);
        _points.Clear();
        return _titles.Add(_reader.Reading, _reader.Mentions, _points);
    }

    private void Add(string group, int lane, double weight) =>
        _examples.Add(new(group, lane, _features.Read(_reader.Reading, _reader.Mentions).ToArray(), weight));

    private void Report(double[][] scores)
    {
        foreach (var titles in _labelled.GroupBy(labelled => labelled.IsTold))
        {
            var right = titles.Count(labelled =>
            {
                var chances = scores[labelled.Example];
                LaneReader.Combine(labelled.Points, labelled.IsTold, chances);
                return labelled.Lanes.Contains(_lanes[Array.IndexOf(chances, chances.Max())]);
            });
            var kind = titles.Key ? "title tells" : "title is silent";
            Console.WriteLine($"lane, {kind}: {right} of {titles.Count()} labelled postings right, cross-validated");
        }
    }

    private sealed record LabelledTitle(int Example, double[] Points, bool IsTold, string[] Lanes);
}
