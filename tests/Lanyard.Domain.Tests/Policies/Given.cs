using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Tests.Policies;

/// <summary>A school under an edition in force since 1 September 2025, on 1 March 2026, with nothing else known of it.</summary>
internal static class Given
{
    public static readonly DateOnly Today = new(2026, 3, 1);
    public static readonly DateOnly InForce = new(2025, 9, 1);

    public static EditionFacts Edition { get; } = new(1, DocumentStanding.InForce, null, null, null, InForce, null, null);

    public static SchoolFacts School { get; } = new() { AsOf = Today, Edition = Edition };

    /// <summary>How a control stands, by these facts and by events that name its clause.</summary>
    public static Proof Prove(Control control, SchoolFacts? school = null, params IReadOnlyList<(string Kind, Tally Tally)> events)
    {
        var clause = new Clause
        {
            Number = "1.1",
            Says = "Something is done.",
            Binds = [Bind.School],
            Carried = Carriage.Record,
            Place = Place.Top,
        };
        return control.Prove(new(school ?? School, clause, events.ToDictionary(e => e.Kind, e => e.Tally, StringComparer.Ordinal)));
    }

    public static Proof Prove(Control control, EditionFacts edition, DateOnly? asOf = null) =>
        Prove(control, School with { Edition = edition, AsOf = asOf ?? Today });

    public static PartialDate Date(string text) => PartialDate.Read(text)!.Value;
}
