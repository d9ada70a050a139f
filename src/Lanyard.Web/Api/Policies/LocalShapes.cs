using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Editions;

namespace Lanyard.Web.Api.Policies;

/// <summary>What a school holds for itself under a policy: local practice, not policy text.</summary>
/// <param name="Label">What stands beside all of it wherever it is shown.</param>
/// <param name="Fields">The fields that the policy leaves to the school.</param>
/// <param name="Settings">The values that the school holds where a clause gives none.</param>
/// <param name="LeftOpen">Where the document itself says that it gives no value, and the school holds none.</param>
public sealed record LocalSheetResponse(
    string Policy,
    int Edition,
    string Label,
    IReadOnlyList<LocalFieldResponse> Fields,
    IReadOnlyList<LocalSettingResponse> Settings,
    IReadOnlyList<LeftOpenResponse> LeftOpen
)
{
    public static LocalSheetResponse Of(LocalSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return new(
            sheet.Placed.Held.Key,
            sheet.Placed.Edition.Number,
            Pages.Policies.Local.LocalWords.Label,
            [.. sheet.Fields.Select(f => new LocalFieldResponse(f.Name, f.Clause?.Number, f.Row?.Value, f.Row?.ChangedAt))],
            [
                .. sheet
                    .Open.Where(o => o.Held is not null)
                    .Select(o => new LocalSettingResponse(o.Clause.Number, o.Kind.Name, o.Setting.Name, o.Held!.Value.Split('\n'))),
            ],
            [
                .. sheet
                    .Open.Where(o => o.Held is null && o.Invited)
                    .Select(o => new LeftOpenResponse(
                        o.Clause.Number,
                        o.Kind.Name,
                        o.Setting.Name,
                        o.Setting.Meaning,
                        o.Setting.Type.Needs
                    )),
            ]
        );
    }
}

/// <param name="Name">The field, as the policy names it.</param>
/// <param name="Clause">The clause that speaks of it; null where none does.</param>
/// <param name="Value">Null while it is empty.</param>
public sealed record LocalFieldResponse(string Name, string? Clause, string? Value, DateTimeOffset? ChangedAt);

/// <param name="Values">One, unless the setting is a list.</param>
public sealed record LocalSettingResponse(string Clause, string Control, string Setting, IReadOnlyList<string> Values);

/// <param name="Meaning">What the setting is about.</param>
/// <param name="Needs">What a value looks like.</param>
public sealed record LeftOpenResponse(string Clause, string Control, string Setting, string Meaning, string Needs);

/// <summary>One change to what a school holds.</summary>
/// <param name="Field">The field; null for a setting.</param>
/// <param name="Before">Null where nothing was held.</param>
/// <param name="After">Null where it was taken back.</param>
/// <param name="By">Who did it; null for the operator.</param>
public sealed record LocalChangeResponse(
    string? Field,
    string? Clause,
    string? Control,
    string? Setting,
    string? Before,
    string? After,
    DateTimeOffset At,
    Id<Person>? By
)
{
    public static LocalChangeResponse Of(LocalChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(change.Field, change.Clause, change.Control, change.Setting, change.Before, change.After, change.At, change.By);
    }
}

/// <summary>What a school writes into a field.</summary>
public sealed record LocalFieldRequest
{
    /// <summary>Empty to empty the field.</summary>
    public string? Value { get; init; }
}

/// <summary>What a school would have a clause say.</summary>
public sealed record LocalClauseRequest
{
    /// <summary>The words of the clause. They are locked: anything but what they are is refused.</summary>
    public string? Says { get; init; }

    /// <summary>Values that the school holds where the clause gives none.</summary>
    public IReadOnlyList<LocalSettingRequest>? Settings { get; init; }
}

/// <summary>One value of a school's own.</summary>
public sealed record LocalSettingRequest
{
    /// <summary>The kind of control, as the policy names it.</summary>
    public string? Control { get; init; }

    /// <summary>The setting, as the policy names it.</summary>
    public string? Setting { get; init; }

    /// <summary>One, unless the setting is a list; none to take it back.</summary>
    public IReadOnlyList<string>? Values { get; init; }
}
