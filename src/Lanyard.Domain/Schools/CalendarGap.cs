using System.Globalization;

namespace Lanyard.Domain.Schools;

/// <summary>An answer that reaches beyond the known bank holidays, and so may be wrong by a day or more.</summary>
public sealed record CalendarGap(DateSpan Known)
{
    public string Sentence =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Bank holidays are known from {Known.From:d MMMM yyyy} to {Known.To:d MMMM yyyy}. Outside those days only weekends are left out, so check this date by hand."
        );
}
