using Lanewise.Catalog;
using Lanewise.Extraction.Advertisement;
using Lanewise.Extraction.Employment;
using Lanewise.Extraction.Lanes;
using Lanewise.Extraction.Models;
using Lanewise.Extraction.Pay;
using Lanewise.Extraction.Places;
using Lanewise.Extraction.Seniority;
using Lanewise.Extraction.Signals;
using Lanewise.Extraction.Technologies;
using Lanewise.Extraction.Text;
using Lanewise.Extraction.Writing;

namespace Lanewise.Extraction;

/// <summary>Reads all facts of postings. Pure: the same text gives the same facts. Not thread-safe; make one per thread.</summary>
public sealed class Extractor
{
    /// <summary>Rises whenever the same text may give other facts; facts of an older one are stale.</summary>
    public const int Version = 4;

    private readonly Terms _terms;
    private readonly LinearModel _laneModel;
    private readonly Reading _reading;
    private readonly MentionReader _mentions;
    private readonly PayReader _pay;
    private readonly YearsReader _years;
    private readonly SeniorityReader _seniority;
    private readonly EmploymentReader _employment;
    private readonly WorkplaceReader _workplace;
    private readonly PlaceReader _places;
    private readonly RemoteFromReader _remoteFrom;
    private readonly RoleReader _roles;
    private readonly LaneReader _lanes;
    private readonly LayerReader _layers;
    private readonly SignalReader _signals;
    private readonly AdvertisementReader _advertisement;
    private readonly WrittenLanguageReader _writtenLanguage;

    /// <summary>Makes an extractor over what the catalog knows; costs tens of milliseconds.</summary>
    /// <param name="knowledge">The catalog.</param>
    /// <exception cref="CatalogException">A group of phrases that the extractor needs is missing.</exception>
    public Extractor(Knowledge knowledge)
        : this(knowledge, Terms.Of(knowledge), LaneReader.Model(knowledge)) { }

    private Extractor(Knowledge knowledge, Terms terms, LinearModel laneModel)
    {
        (Knowledge, _terms, _laneModel) = (knowledge, terms, laneModel);
        var lexicon = terms.Lexicon;
        _reading = new(lexicon);
        _mentions = new(knowledge, lexicon);
        _pay = new(knowledge, lexicon);
        _years = new(knowledge, lexicon);
        _seniority = new(knowledge, lexicon);
        _employment = new(knowledge, lexicon);
        _workplace = new(knowledge, lexicon);
        _places = new(lexicon, terms.Places);
        _remoteFrom = new(lexicon, terms.Places);
        _roles = new(knowledge);
        _lanes = new(knowledge, laneModel);
        _layers = new(knowledge);
        _signals = new(knowledge);
        _advertisement = new(lexicon);
        _writtenLanguage = new(knowledge);
    }

    /// <summary>The catalog it reads by.</summary>
    public Knowledge Knowledge { get; }

    /// <summary>Another extractor for another thread that shares everything that does not change.</summary>
    public Extractor ForAnotherThread() => new(Knowledge, _terms, _laneModel);

    /// <summary>Reads the facts of one posting. Never throws for what a posting holds.</summary>
    /// <param name="posting">The posting's parts.</param>
    public Facts Read(PostingText posting)
    {
        _reading.Load(posting);
        var mentions = _mentions.Read(_reading);
        var years = _years.Read(_reading);
        var places = _places.Read(_reading);
        var workplace = _workplace.Read(_reading);
        var remoteFrom = _remoteFrom.Read(_reading, workplace);
        var roles = _roles.Read(_reading);
        var lanes = _lanes.Read(_reading, mentions);
        var writtenIn = _writtenLanguage.Read(_reading);
        return new()
        {
            Plain = _reading.Text,
            TextLength = _reading.TextLength,
            IsJob = _advertisement.Read(_reading),
            Mentions = mentions,
            Pay = _pay.Read(_reading, places, writtenIn),
            Seniority = _seniority.Read(_reading, years),
            Employment = _employment.Read(_reading),
            Workplace = workplace,
            RemoteFrom = remoteFrom,
            Places = PlaceReader.WithRemote(places, remoteFrom),
            YearsMin = years,
            Lanes = lanes,
            Layers = _layers.Read(lanes, _lanes.Numbers, mentions),
            Roles = roles,
            Signals = _signals.Read(_reading, mentions),
            WrittenIn = writtenIn,
        };
    }
}
