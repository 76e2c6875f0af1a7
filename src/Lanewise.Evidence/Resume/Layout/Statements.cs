using System.Text;
using Lanewise.Evidence.Resume.Dates;
using Lanewise.Evidence.Resume.Words;

namespace Lanewise.Evidence.Resume.Layout;

/// <summary>Joins lines that were broken to fit a page, and tells sections.</summary>
internal sealed class Statements(Headings headings, DateReader dates)
{
    // A line that the next word would make longer than this part of the longest of its column was broken to fit.
    private const double FullPart = 0.92;
    private const int LeastText = 40;
    private const int Narrow = 45;

    /// <summary>The statements of the lines that people see, in order.</summary>
    public List<Statement> Of(IReadOnlyList<ResumeLine> lines)
    {
        var widths = lines
            .GroupBy(line => (line.Page, line.Column))
            .ToDictionary(group => group.Key, group => group.Max(line => line.Text.Trim().Length));
        var statements = new List<Statement>();
        var sections = new Dictionary<int, SectionKind>();
        var (level, isAfterGap, column) = (0, true, (0, 0));
        Draft? draft = null;

        void Close()
        {
            if (draft is not null)
            {
                statements.Add(draft.ToStatement(dates));
                draft = null;
            }
        }

        foreach (var line in lines.Where(line => line.Hidden is null))
        {
            if (string.IsNullOrWhiteSpace(line.Text))
            {
                Close();
                isAfterGap = true;
                continue;
            }

            if (headings.Of(line, level) is { } opened)
            {
                Close();
                level = level == 0 ? line.Heading : level;
                sections[line.Column] = opened;
                isAfterGap = true;
                continue;
            }

            if (column != (line.Page, line.Column))
            {
                column = (line.Page, line.Column);
                isAfterGap |= statements.Count == 0 || draft is null;
            }

            if (draft is not null && draft.Continues(line, widths[(line.Page, line.Column)], dates))
            {
                draft.Add(line);
                continue;
            }

            Close();
            draft = new Draft(SectionOf(sections, line), line, isAfterGap || line.Heading > 0);
            isAfterGap = false;
        }

        Close();
        return statements;
    }

    private SectionKind SectionOf(Dictionary<int, SectionKind> sections, ResumeLine line)
    {
        var section = sections.GetValueOrDefault(line.Column);
        var isLoose = section is SectionKind.None or SectionKind.Other or SectionKind.Contact or SectionKind.Summary;
        return isLoose && headings.Lead(line.Text) is { } lead ? lead : section;
    }

    /// <summary>A statement in the making.</summary>
    private sealed class Draft
    {
        private readonly SectionKind _section;
        private readonly ResumeLine _first;
        private readonly bool _followsGap;
        private readonly int _mark;
        private readonly StringBuilder _text;
        private ResumeLine _last;

        public Draft(SectionKind section, ResumeLine first, bool followsGap)
        {
            (_section, _first, _last, _followsGap) = (section, first, first, followsGap);
            _mark = Bullets.Length(first.Text);
            _text = new(first.Text[_mark..].Trim());
        }

        public bool Continues(ResumeLine line, int width, DateReader dates)
        {
            if (line.StartsBlock || line.Heading > 0 || _last.Heading > 0 || Bullets.Length(line.Text) > 0)
            {
                return false;
            }

            if ((line.Page, line.Column) != (_last.Page, _last.Column) && !BeginsInLowerCase(line.Text))
            {
                return false;
            }

            var last = _last.Text.Trim();
            if (IsBrokenInDates(last, line.Text.Trim(), dates))
            {
                return true;
            }

            // A narrow column breaks nearly everything, also before dates.
            var isFull =
                (width >= Narrow || line.Column > 1)
                && last.Length + 1 + line.Text.Trim().Split(' ')[0].Length >= FullPart * width;
            if (IsDated(line.Text, dates))
            {
                return isFull && width < Narrow && !IsDated(last, dates);
            }

            return (isFull && !IsDated(last, dates)) || IsOpen(last, line.Text, isFull);
        }

        // "Redis, " or a word in lower case after a text: the sentence goes on.
        private bool IsOpen(string last, string next, bool isFull) =>
            last[^1] is ',' or '-' or '&' or '/' or '('
            || (BeginsInLowerCase(next) && (_mark > 0 || isFull || _text.Length >= LeastText));

        // "September 2021 – June" above "2024".
        private static bool IsBrokenInDates(string last, string line, DateReader dates) =>
            dates.Read(WordList.Of($"{last} {line}")) is { } found
            && found.Start < last.Length
            && found.End > last.Length + 1;

        public void Add(ResumeLine line)
        {
            var text = line.Text.Trim();
            if (_text.Length > 1 && _text[^1] is '-' or '\u2010' && char.IsLetter(_text[^2]) && char.IsLower(text[0]))
            {
                _text.Length -= IsSuspended(text) ? 0 : 1;
                _text.Append(IsSuspended(text) ? " " : "");
            }
            else
            {
                _text.Append(' ');
            }

            _text.Append(text);
            _last = line;
        }

        public Statement ToStatement(DateReader reader)
        {
            var text = _text.ToString();
            return new(_section, _first, text, _mark > 0, _followsGap) { Dates = reader.Read(WordList.Of(text)) };
        }

        // "Planungs- und Baukosten" keeps its hyphen.
        private static bool IsSuspended(string text) =>
            text.StartsWith("und ", StringComparison.Ordinal)
            || text.StartsWith("oder ", StringComparison.Ordinal)
            || text.StartsWith("and ", StringComparison.Ordinal)
            || text.StartsWith("or ", StringComparison.Ordinal);

        private static bool BeginsInLowerCase(string text) => text.TrimStart() is [var c, ..] && char.IsLower(c);

        private static bool IsDated(string text, DateReader dates) =>
            dates.Read(WordList.Of(text)) is { IsRange: true };
    }
}
