using Lanyard.Screening.Texts;
using Lanyard.Screening.Words;

namespace Lanyard.Screening.PersonalData;

/// <summary>One run of digits as written, or one digit as a word.</summary>
internal readonly record struct NumberGroup(int Start, int End, int First, int Count, bool Spelt);

/// <summary>The numbers of a text in order, with their digits side by side: "07700 oh one", "079OO9" and "double seven" too.</summary>
internal sealed class NumberGroups
{
    private static readonly string[] Numerals = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    private static readonly Dictionary<ulong, char> Values = Spelt();
    private static readonly ulong[] Doubles = [Hashes.Of("double"), Hashes.Of("triple"), Hashes.Of("treble")];

    private readonly List<NumberGroup> _groups = [];
    private readonly List<char> _digits = [];

    public int Count => _groups.Count;

    public NumberGroup this[int index] => _groups[index];

    public char Digit(int index) => _digits[index];

    public void Read(Reading reading)
    {
        _groups.Clear();
        _digits.Clear();
        var tokens = reading.Words;
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Has(Traits.Digit))
                Written(reading, token);
            else if (token.Is(Sort.Numeral) && Values.TryGetValue(token.Hash, out var digit))
                Add(token.Start, token.End, digit, 1);
            else if (token.Is(Sort.Numeral) && i + 1 < tokens.Length)
                i += Multiple(tokens, i);
        }
    }

    private int Multiple(ReadOnlySpan<Token> tokens, int i)
    {
        var times = Array.IndexOf(Doubles, tokens[i].Hash) switch
        {
            < 0 => 0,
            0 => 2,
            _ => 3,
        };
        if (times == 0 || !Values.TryGetValue(tokens[i + 1].Hash, out var digit))
            return 0;
        Add(tokens[i].Start, tokens[i + 1].End, digit, times);
        return 1;
    }

    private void Add(int start, int end, char digit, int times)
    {
        _groups.Add(new(start, end, _digits.Count, times, true));
        for (var n = 0; n < times; n++)
            _digits.Add(digit);
    }

    private void Written(Reading reading, in Token token)
    {
        var text = reading.Text(token);
        var (digits, other) = (0, 0);
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
                digits++;
            else if (c is not ('o' or 'l' or 'i'))
                other++;
        }
        // An O among many digits is a nought.
        if (other == 0 && digits < text.Length && digits >= 5)
        {
            var first = _digits.Count;
            foreach (var c in text)
                _digits.Add(
                    c switch
                    {
                        'o' => '0',
                        'l' or 'i' => '1',
                        _ => c,
                    }
                );
            _groups.Add(new(token.Start, token.End, first, text.Length, false));
            return;
        }
        if (digits < text.Length)
            return;
        var from = _digits.Count;
        foreach (var c in text)
            _digits.Add(c);
        _groups.Add(new(token.Start, token.End, from, digits, false));
    }

    private static Dictionary<ulong, char> Spelt()
    {
        var values = Numerals.Select((n, i) => (Hashes.Of(n), (char)('0' + i))).ToDictionary(n => n.Item1, n => n.Item2);
        foreach (var nought in new[] { "oh", "o", "nought", "naught" })
            values[Hashes.Of(nought)] = '0';
        return values;
    }
}
