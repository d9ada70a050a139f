using System.Text.Json;
using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Web.Api.Ledger;

/// <summary>Something that happened.</summary>
public sealed record EventResponse
{
    public required Guid Id { get; init; }

    /// <summary>The event's number in the trust's chain; the first is 1 and none is left out.</summary>
    public required long Seq { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>What kind of event it is, such as SchoolAdded.</summary>
    public required string Kind { get; init; }

    /// <summary>The record that it happened to.</summary>
    public required EventSubject Subject { get; init; }

    /// <summary>The school it belongs to; null for the trust as a whole.</summary>
    public required Id<School>? School { get; init; }

    /// <summary>Who did it.</summary>
    public required EventActor Actor { get; init; }

    /// <summary>The clauses of a policy that asked for it.</summary>
    public required IReadOnlyList<string> Clauses { get; init; }

    /// <summary>The event's own facts: ids, codes, dates and counts, never anybody's words.</summary>
    public required JsonElement Facts { get; init; }

    /// <summary>The link in the chain, in hexadecimal: made from everything above and from the digest before it.</summary>
    public required string Digest { get; init; }

    public static EventResponse Of(LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new()
        {
            Id = entry.Id,
            Seq = entry.Seq,
            At = entry.At,
            Kind = entry.Kind,
            Subject = new(entry.Subject.Kind, entry.Subject.Id),
            School = entry.School,
            Actor = new(entry.Actor.Kind, entry.Actor.Person, entry.Actor.DeputyFor),
            Clauses = entry.Clauses,
            Facts = JsonElement.Parse(entry.Body),
            Digest = entry.Digest,
        };
    }
}

/// <summary>A record in the ledger's eyes.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Id">Which one.</param>
public sealed record EventSubject(SubjectKind Kind, Guid Id);

/// <summary>Who did it: a person, the clock, or the operator at the command line.</summary>
/// <param name="Kind">What kind of actor.</param>
/// <param name="Person">The person, when it was one.</param>
/// <param name="DeputyFor">The person for whom they stood in.</param>
public sealed record EventActor(ActorKind Kind, Id<Person>? Person, Id<Person>? DeputyFor);

/// <summary>What a look at the whole chain found.</summary>
public sealed record LedgerCheckResponse
{
    /// <summary>Every event follows from the one before.</summary>
    public required bool Whole { get; init; }

    /// <summary>What was found, in words.</summary>
    public required string Sentence { get; init; }

    /// <summary>How many events were read.</summary>
    public required long Events { get; init; }

    /// <summary>The last digest that fits. Noted somewhere else, it proves later that nothing before it was changed.</summary>
    public required string Digest { get; init; }

    /// <summary>The first link that does not hold; null when the chain is whole.</summary>
    public required BrokenLinkResponse? Broken { get; init; }

    public static LedgerCheckResponse Of(LedgerCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return new()
        {
            Whole = check.Whole,
            Sentence = check.Sentence,
            Events = check.Events,
            Digest = check.Digest,
            Broken = check.Broken is { } broken ? new(broken.Seq, broken.What, broken.Sentence) : null,
        };
    }
}

/// <summary>The first place where the chain does not hold.</summary>
/// <param name="Seq">The number of the event.</param>
/// <param name="What">What does not fit.</param>
/// <param name="Sentence">The same in words.</param>
public sealed record BrokenLinkResponse(long Seq, Misfit What, string Sentence);
