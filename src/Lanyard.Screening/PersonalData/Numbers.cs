using Lanyard.Screening.Texts;
using Lanyard.Screening.Words;

namespace Lanyard.Screening.PersonalData;

/// <summary>Telephone, card, bank and NHS numbers, however their digits are grouped.</summary>
internal sealed class Numbers
{
    private const int MostGroups = 20;
    private const int MostDigits = 19;
    private readonly NumberGroups _groups = new();

    public void Find(Gathering found)
    {
        var reading = found.Reading;
        _groups.Read(reading);
        Span<char> digits = stackalloc char[MostDigits + 8];
        for (var g = 0; g < _groups.Count; )
            g = From(found, g, digits);
    }

    // The longest thing that starts at this group; the next group to look at.
    private int From(Gathering found, int first, Span<char> digits)
    {
        var (count, spelt) = (0, 0);
        var (best, to) = (new Found(), first);
        var plus = Plus(found.Reading, _groups[first].Start, out var begins);
        // An area code in brackets begins at its bracket.
        if (begins == _groups[first].Start && found.Reading.Before(begins) == '(')
            begins--;
        for (var g = first; g < Math.Min(_groups.Count, first + MostGroups); g++)
        {
            var group = _groups[g];
            if (g > first && !Joins(found.Reading, _groups[g - 1], group))
                break;
            // The nought in brackets of +44 (0)20 is not dialled, and does no harm.
            if (count + group.Count > MostDigits + 4)
                break;
            for (var d = 0; d < group.Count; d++)
                digits[count++] = _groups.Digit(group.First + d);
            spelt += group.Spelt ? 1 : 0;
            var shape = new Shape(first, g, plus, spelt);
            if (Judge(found, digits[..count], shape) is { } judged && judged.Rank >= best.Rank)
                (best, to) = (judged, g);
        }
        if (best.Subkind is null)
            return first + 1;
        found.Add(
            FindingKind.PersonalData,
            best.Subkind,
            begins,
            _groups[to].End,
            best.Severity,
            best.Confidence,
            best.Reason!,
            "personal-data/" + best.Subkind,
            spelt > 0 ? Disguise.SpeltOut : Disguise.None
        );
        return to + 1;
    }

    private readonly record struct Shape(int First, int Last, bool Plus, int Spelt)
    {
        public int Groups => Last - First + 1;
    }

    private readonly record struct Found(string? Subkind, Severity Severity, double Confidence, string? Reason, int Rank);

    private Found? Judge(Gathering found, ReadOnlySpan<char> digits, in Shape shape)
    {
        if (digits.Length < 6)
            return null;
        // "One two three": counting is not dialling. A spelt number is nearly all spelt.
        if (shape.Spelt > 0 && digits.Length < 10)
            return null;
        if (IsCard(digits, shape))
            return new("card", Severity.Critical, 0.95, "contains a card number whose check digit is right", 5);
        if (Checks.UkPhone(digits, out var abroad) && PhoneGroups(shape, abroad || shape.Plus))
        {
            var mobile = digits.TrimStart('0').TrimStart("44").TrimStart('0') is ['7', ..];
            return new("phone", Severity.High, 0.95, mobile ? "contains a UK mobile number" : "contains a UK telephone number", 4);
        }
        if (digits.Length == 10 && Checks.Nhs(digits) && NhsGroups(shape))
        {
            var named = Cue(found, shape.First, Sort.HealthCue, 6);
            if (named || !Cue(found, shape.First, Sort.PhoneCue, 2))
                return new("nhs-number", Severity.Critical, named ? 0.98 : 0.6, "contains an NHS number whose check digit is right", 3);
        }
        if (IsForeign(digits, shape))
            return new("phone", Severity.High, 0.85, "contains a telephone number from abroad", 2);
        if (Bank(found, digits, shape) is { } bank)
            return bank;
        if (
            digits.Length is >= 9 and <= 13
            && shape.Groups <= 4
            && shape.Spelt == 0
            && !IsThreeTwoFour(shape)
            && Cue(found, shape.First, Sort.PhoneCue, 3)
        )
            return new("phone", Severity.Medium, 0.6, "contains what is called a telephone number", 1);
        return null;
    }

    private bool IsCard(ReadOnlySpan<char> digits, in Shape shape)
    {
        if (digits.Length is < 12 or > 19 || shape.Plus || !Checks.Luhn(digits))
            return false;
        var network =
            digits[0] is '4' or '5' or '6'
            || (digits[0] == '3' && digits[1] is '0' or '4' or '5' or '6' or '7' or '8' or '9')
            || (digits[0] == '2' && digits[1] is >= '2' and <= '7')
            || digits.StartsWith("2131")
            || digits.StartsWith("1800")
            || digits.StartsWith("0604");
        if (!network || digits.StartsWith("44") && digits.Length == 12)
            return false;
        // Printed in fours, in four, six and five, or in one piece.
        for (var g = shape.First; g <= shape.Last; g++)
        {
            if (shape.Groups > 1 && !_groups[g].Spelt && _groups[g].Count is < 3 or > 7)
                return false;
        }
        return true;
    }

    private bool PhoneGroups(in Shape shape, bool abroad)
    {
        if (shape.Groups == 1 || abroad || shape.Spelt == shape.Groups)
            return true;
        // "01 02 2023 10" is a date; nobody writes an area code of two digits, but a mobile comes in pairs.
        var first = _groups[shape.First].Count;
        if (first >= 3)
            return true;
        var pairs = 0;
        for (var g = shape.First; g <= shape.Last; g++)
            pairs += _groups[g].Count <= 3 ? 1 : 0;
        return pairs == shape.Groups && shape.Groups >= 4 || _groups[shape.First + 1].Count >= 8;
    }

    private bool NhsGroups(in Shape shape) =>
        shape.Groups == 1
        || (shape.Groups == 3 && _groups[shape.First].Count == 3 && _groups[shape.First + 1].Count == 3)
        || shape.Spelt == shape.Groups;

    // So Americans write their social security number.
    private bool IsThreeTwoFour(in Shape shape) =>
        shape.Groups == 3 && _groups[shape.First].Count == 3 && _groups[shape.First + 1].Count == 2 && _groups[shape.Last].Count == 4;

    private bool IsForeign(ReadOnlySpan<char> digits, in Shape shape)
    {
        if (shape.Spelt > 0)
            return false;
        if (shape.Plus)
            return digits.Length is >= 8 and <= 15 && digits[0] != '0' && !digits.StartsWith("44");
        if (digits.StartsWith("00") && digits.Length is >= 11 and <= 16 && !digits.StartsWith("0044") && digits[2] != '0')
            return _groups[shape.First].Count >= 3 || shape.Groups <= 3;
        // (415) 555-0132, 1-202-555-0104
        var lead = digits.Length == 11 && digits[0] == '1' && _groups[shape.First].Count == 1 ? 1 : 0;
        return digits.Length == 10 + lead
            && shape.Groups == 3 + lead
            && _groups[shape.First + lead].Count == 3
            && _groups[shape.First + lead + 1].Count == 3
            && digits[lead] is >= '2'
            && digits[lead + 3] is >= '2';
    }

    private Found? Bank(Gathering found, ReadOnlySpan<char> digits, in Shape shape)
    {
        var cue = Cue(found, shape.First, Sort.BankCue, 4);
        var pairs =
            shape.Groups >= 3
            && _groups[shape.First].Count == 2
            && _groups[shape.First + 1].Count == 2
            && _groups[shape.First + 2].Count == 2
            && found.Reading.Chars[_groups[shape.First].End] is '-' or ' ';
        if (pairs && digits.Length == 14 && shape.Groups == 4 && !LooksLikeADate(digits))
            return new("bank-account", Severity.Critical, cue ? 0.95 : 0.75, "contains a sort code and an account number", 3);
        if (pairs && digits.Length == 6 && shape.Groups == 3 && cue)
            return new("bank-account", Severity.High, 0.8, "contains a sort code", 2);
        if (digits.Length == 14 && shape.Groups == 2 && _groups[shape.First].Count == 6 && cue)
            return new("bank-account", Severity.Critical, 0.9, "contains a sort code and an account number", 3);
        return digits.Length == 8 && cue && shape.Groups <= 2
            ? new("bank-account", Severity.High, 0.8, "contains a bank account number", 2)
            : null;
    }

    private static bool LooksLikeADate(ReadOnlySpan<char> digits) =>
        (digits[0] - '0') * 10 + digits[1] - '0' <= 31 && (digits[2] - '0') * 10 + digits[3] - '0' <= 12 && digits[6..10] is "2020";

    // Is there such a word among the few before it, with nothing longer between?
    private bool Cue(Gathering found, int group, Sort sort, int within)
    {
        var at = found.Reading.TokenFrom(_groups[group].Start);
        for (var i = at - 1; i >= Math.Max(0, at - within); i--)
        {
            if (found.Reading.Tokens[i].Is(sort))
                return true;
        }
        return false;
    }

    private static bool Plus(Reading reading, int start, out int begins)
    {
        begins = start;
        for (var i = start - 1; i >= Math.Max(0, start - 3); i--)
        {
            var c = reading.Chars[i];
            if (c == '+')
            {
                begins = i;
                return true;
            }
            if (c is not ('(' or ' '))
                return false;
        }
        return false;
    }

    private static bool Joins(Reading reading, in NumberGroup before, in NumberGroup group)
    {
        var between = reading.Chars.AsSpan(before.End, group.Start - before.End);
        var most = before.Spelt || group.Spelt ? 6 : 4;
        if (between.Length == 0 || between.Length > most)
            return false;
        foreach (var c in between)
        {
            if (!(c is ' ' or '-' or '.' or '(' or ')' || (c is ',' or '\n' && before.Spelt && group.Spelt)))
                return false;
        }
        return true;
    }
}
