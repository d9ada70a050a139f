using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Policies.Editions;

/// <summary>Where an edition is in its life. Whether it binds on a day is told by its dates.</summary>
public enum EditionState
{
    Draft,

    /// <summary>Read without an error; the text may still change, and is then a draft again.</summary>
    Checked,

    /// <summary>The body said yes to exactly this text.</summary>
    Approved,

    /// <summary>Binds from a day on, until the next edition does.</summary>
    InForce,
    Withdrawn,
}

/// <summary>One text of a policy, whole. Once approved, its words never change.</summary>
public sealed class Edition
{
    public required Id<Trust> Trust { get; init; }
    public required Id<Edition> Id { get; init; }
    public required Id<HeldPolicy> Policy { get; init; }

    /// <summary>Counted from one in the order in which editions were begun here; the document's own name for it stands in the text.</summary>
    public required int Number { get; init; }
    public required string Text { get; set; }

    /// <summary>The fingerprint of the text, as sixty-four letters and digits.</summary>
    public required string Digest { get; set; }
    public required EditionState State { get; set; }

    /// <summary>As precise as the document or the minute: 2023, 2023-11 or 2023-11-22.</summary>
    public string? ApprovedOn { get; set; }
    public string? ApprovedBy { get; set; }
    public string? MinuteReference { get; set; }

    /// <summary>Whether the approver called the change material, so that everybody signs anew.</summary>
    public bool? Material { get; set; }
    public DateOnly? InForceFrom { get; set; }

    /// <summary>The day from which the next edition binds, or on which this one was withdrawn.</summary>
    public DateOnly? InForceUntil { get; set; }

    /// <summary>As precise as the document: 2026, 2026-11 or 2026-11-30. A review sets a later one, in a row of its own.</summary>
    public string? ReviewDue { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }
    public Id<Person>? CreatedBy { get; init; }

    /// <summary>Counts the changes, so that an edit from a page that was open meanwhile is noticed.</summary>
    public int Version { get; set; } = 1;

    /// <summary>Whether the text may be changed.</summary>
    public bool IsOpen => State is EditionState.Draft or EditionState.Checked;

    public bool BindsOn(DateOnly day) =>
        State is EditionState.InForce or EditionState.Withdrawn
        && InForceFrom is { } from
        && day >= from
        && (InForceUntil is null || day < InForceUntil);

    /// <summary>Its life as it was on a day.</summary>
    /// <param name="reviews">The reviews of this edition.</param>
    public EditionFacts FactsOn(DateOnly day, IEnumerable<EditionReview> reviews)
    {
        var last = reviews.Where(r => r.Edition == Id && r.Meeting <= day).MaxBy(r => r.Meeting);
        var due = last is null ? ReviewDue : last.NextDue;
        return new(
            Number,
            InForceFrom is null ? DocumentStanding.Draft : DocumentStanding.InForce,
            ApprovedOn is null ? null : PartialDate.Read(ApprovedOn),
            ApprovedBy,
            MinuteReference,
            InForceFrom,
            InForceUntil,
            due is null ? null : PartialDate.Read(due)
        )
        {
            LastReviewed = last is null ? null : PartialDate.Of(last.Meeting),
        };
    }
}

/// <summary>The body looked at an edition in force and kept it as it is.</summary>
public sealed class EditionReview
{
    public required Id<Trust> Trust { get; init; }
    public required Id<EditionReview> Id { get; init; }
    public required Id<Edition> Edition { get; init; }
    public required DateOnly Meeting { get; init; }
    public required string MinuteReference { get; init; }

    /// <summary>As precise as the minute; null where no next review was set.</summary>
    public string? NextDue { get; init; }
}

/// <summary>A school took an edition on, or noted it, in a meeting.</summary>
public sealed class Adoption
{
    public required Id<Trust> Trust { get; init; }
    public required Id<Edition> Edition { get; init; }
    public required Id<School> School { get; init; }
    public required DateOnly Meeting { get; init; }
    public required string MinuteReference { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
}

/// <summary>What a school wrote into a field that the policy leaves to it.</summary>
public sealed class LocalField
{
    public required Id<Trust> Trust { get; init; }
    public required Id<HeldPolicy> Policy { get; init; }
    public required Id<School> School { get; init; }
    public required string Name { get; init; }
    public required string Value { get; set; }
    public required DateTimeOffset ChangedAt { get; set; }
}

/// <summary>A value that a school holds where a clause gives none. Local practice, never policy text.</summary>
public sealed class LocalSetting
{
    public required Id<Trust> Trust { get; init; }
    public required Id<HeldPolicy> Policy { get; init; }
    public required Id<School> School { get; init; }
    public required string Clause { get; init; }
    public required string Control { get; init; }
    public required string Setting { get; init; }
    public required string Value { get; set; }
    public required DateTimeOffset ChangedAt { get; set; }
}

/// <summary>Somebody looked whether a document or law that the policy names is still the current one.</summary>
public sealed class ReferenceCheck
{
    public required Id<Trust> Trust { get; init; }
    public required Id<ReferenceCheck> Id { get; init; }
    public required Id<HeldPolicy> Policy { get; init; }

    /// <summary>The name by which the policy calls it.</summary>
    public required string Reference { get; init; }

    /// <summary>The edition found to be current; null when nobody could tell.</summary>
    public string? CurrentEdition { get; init; }
    public required bool Superseded { get; init; }
    public required DateOnly CheckedOn { get; init; }
    public Id<Person>? CheckedBy { get; init; }
}
