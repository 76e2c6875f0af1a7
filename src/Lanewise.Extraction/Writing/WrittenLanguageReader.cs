using System.Numerics;
using Lanewise.Catalog;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Writing;

/// <summary>Reads the language that a posting is written in, from function words and scripts.</summary>
/// <remarks>
/// Looks at words spread evenly over title and description, since a description in one language often begins or ends in another, and
/// at more of them until one language is far ahead. A function word gives its languages one point, shared between them, so that words of
/// one language alone decide between close ones.
/// </remarks>
internal sealed class WrittenLanguageReader(Knowledge knowledge)
{
    private const int WordsLookedAt = 320;
    private const int Rounds = 5;
    private const float ClearPoints = 6;
    private const float ClearLead = 3;
    private const float LeastPoints = 2;
    private const float LeastShare = 0.06f;
    private const float LeastLead = 1.15f;

    // Words of Chinese and Japanese have about two characters. Japanese has characters of both scripts, Chinese of one.
    private const float Ideograph = 0.5f;
    private const float IdeographInJapanese = 0.35f;
    private const float Kana = 1;
    private const float WordOfScript = 0.5f;
    private const int Chinese = 0;
    private const int Japanese = 1;

    private readonly FunctionWords _words = new(knowledge);

    /// <summary>ISO 639-1 code, or null where too few words tell.</summary>
    public string? Read(Reading reading)
    {
        Span<float> points = stackalloc float[_words.Codes.Length + Scripts.Codes.Length];
        points.Clear();
        var tokens = reading.Tokens;
        var step = (tokens.Length + WordsLookedAt - 1) / WordsLookedAt;
        var (words, best) = (0, 0);
        for (var round = 0; round < Rounds; round++)
        {
            for (var index = round * step; index < tokens.Length; index += Rounds * step)
            {
                var token = tokens[index];
                if (token.Kind is TokenKind.Word or TokenKind.Ideograph)
                {
                    words++;
                    WeighWord(reading, index, points);
                    WeighScript(reading.Text[token.Start], points);
                }
            }

            best = Best(points);
            if (points[best] >= ClearPoints && Leads(points, best, ClearLead))
            {
                break;
            }
        }

        var isEnough = points[best] >= Math.Max(LeastPoints, LeastShare * words) && Leads(points, best, LeastLead);
        return isEnough ? CodeOf(best) : null;
    }

    private void WeighWord(Reading reading, int token, Span<float> points)
    {
        if (
            reading.MayBe(Search.FunctionWords, token)
            && _words.LanguagesOf(reading.Tokens[token].Hash) is not 0 and var languages
        )
        {
            var share = 1f / BitOperations.PopCount(languages);
            for (; languages != 0; languages &= languages - 1)
            {
                points[BitOperations.TrailingZeroCount(languages)] += share;
            }
        }
    }

    private void WeighScript(char first, Span<float> points)
    {
        if (Scripts.LanguageOf(first) is >= 0 and var script)
        {
            var scripts = points[_words.Codes.Length..];
            scripts[script] += script switch
            {
                Chinese => Ideograph,
                Japanese => Kana,
                _ => WordOfScript,
            };
            scripts[Japanese] += script == Chinese ? IdeographInJapanese : 0;
        }
    }

    private static int Best(ReadOnlySpan<float> points)
    {
        var best = 0;
        for (var language = 1; language < points.Length; language++)
        {
            best = points[language] > points[best] ? language : best;
        }

        return best;
    }

    private static bool Leads(ReadOnlySpan<float> points, int best, float lead)
    {
        for (var language = 0; language < points.Length; language++)
        {
            if (language != best && points[language] * lead > points[best])
            {
                return false;
            }
        }

        return true;
    }

    private string CodeOf(int language) =>
        language < _words.Codes.Length ? _words.Codes[language] : Scripts.Codes[language - _words.Codes.Length];
}
