using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.SignOff;

/// <summary>How somebody stands in a round. The names are stored.</summary>
public enum SignatoryState
{
    /// <summary>Asked, and has not signed.</summary>
    Owed,
    HasSigned,

    /// <summary>Said no. They may still sign.</summary>
    Refused,

    /// <summary>Left, or is none of those any more whom the round asks.</summary>
    Left,

    /// <summary>The signature has run out, or the round ended without one.</summary>
    Lapsed,
}

/// <summary>
/// Somebody who is asked to sign in a round, at one school. Whoever works at two schools of a round stands in the lists of both and signs once.
/// </summary>
public sealed class Signatory
{
    public required Id<Trust> Trust { get; init; }
    public required Id<Round> Round { get; init; }
    public required Id<Person> Person { get; init; }

    /// <summary>The nil id for those who belong to the trust and to no school of it.</summary>
    public required Id<School> School { get; init; }

    /// <summary>The folded name, by which lists are ordered.</summary>
    public required string NameKey { get; set; }
    public required DateOnly AskedOn { get; set; }

    /// <summary>The last day in time.</summary>
    public required DateOnly Due { get; set; }

    /// <summary>Came after the round had begun, and has a day of their own.</summary>
    public required bool Joiner { get; set; }
    public required SignatoryState State { get; set; }

    /// <summary>The day on which the state became what it is.</summary>
    public required DateOnly StateOn { get; set; }

    /// <summary>The day passed and there was no signature. Written by the clock, so that it can be counted.</summary>
    public bool Late { get; set; }

    /// <summary>When the clock reminds next; null when it does not any more.</summary>
    public DateOnly? RemindOn { get; set; }
    public DateOnly? RemindedOn { get; set; }
    public int Reminders { get; set; }

    /// <summary>The edition that is being read, and how many of its sections were seen.</summary>
    public Id<Edition>? Reading { get; set; }
    public int SectionsRead { get; set; }

    /// <summary>When they said that they had come to the end of that edition.</summary>
    public DateTimeOffset? ReadToEndAt { get; set; }

    /// <summary>How many questions were asked and how many were answered rightly at the first try; null while none were.</summary>
    public int? Questions { get; set; }
    public int? RightAtFirst { get; set; }
    public Id<Receipt>? Receipt { get; set; }
    public DateOnly? SignedOn { get; set; }

    /// <summary>The day from which the signature no longer counts; null where no interval is stated.</summary>
    public DateOnly? LapsesOn { get; set; }

    /// <summary>What they wrote when they refused, if anything. For those who look after the round, and nowhere else.</summary>
    public string? RefusedBecause { get; set; }

    /// <summary>Where the trust's own people stand.</summary>
    public static Id<School> OfTheTrust { get; }
}
