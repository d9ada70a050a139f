using System.Collections.Frozen;

namespace Lanyard.Domain.Schools;

/// <summary>
/// The bank holidays of the three divisions of the United Kingdom, with where they come from, when that was last checked and which days they cover.
/// Outside the covered days nothing is known, which is not the same as "no bank holiday".
/// </summary>
public sealed class BankHolidays
{
    private static readonly Lazy<BankHolidays> Shipped = new(ReadShipped);

    private readonly FrozenDictionary<Nation, IReadOnlyList<BankHoliday>> _byNation;

    internal BankHolidays(string source, DateOnly checkedOn, DateSpan covers, IEnumerable<(Nation Nation, BankHoliday Day)> days)
    {
        Source = source;
        CheckedOn = checkedOn;
        Covers = covers;
        _byNation = days.GroupBy(day => day.Nation, day => day.Day)
            .ToFrozenDictionary(group => group.Key, IReadOnlyList<BankHoliday> (group) => [.. group.OrderBy(day => day.Date)]);
    }

    /// <summary>The facts that come with the program.</summary>
    public static BankHolidays Bundled => Shipped.Value;

    public string Source { get; }

    /// <summary>The day on which the source was last read.</summary>
    public DateOnly CheckedOn { get; }

    /// <summary>The days for which the list is complete as far as it was announced on <see cref="CheckedOn"/>.</summary>
    public DateSpan Covers { get; }

    public IReadOnlyList<BankHoliday> Of(Nation nation) => _byNation.GetValueOrDefault(nation, []);

    /// <summary>True when the known days run out within a year of today, so that somebody can act before a promise rests on a guess.</summary>
    public bool EndWithinAYear(DateOnly today) => Covers.To < today.AddYears(1);

    private static BankHolidays ReadShipped()
    {
        const string Name = "calendars/bank-holidays.csv";
        using var stream =
            typeof(BankHolidays).Assembly.GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException($"{Name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        var read = BankHolidayFile.Read(reader.ReadToEnd());
        return read.Ok ? read.Value : throw new InvalidOperationException($"{Name}: {string.Join(' ', read.Refusals)}");
    }
}
