using System.Globalization;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Web.Pages.Policies;

/// <summary>The words in which pages speak of policies.</summary>
public static class PolicyWords
{
    public static string Of(Bind bind) =>
        bind switch
        {
            Bind.Staff => "Staff",
            Bind.School => "The school",
            Bind.Trust => "The trust",
            Bind.Pupils => "Pupils",
            Bind.Administrator => "Administrators",
            Bind.Parents => "Parents and carers",
            Bind.Moderator => "Moderators",
            Bind.Headteacher => "The headteacher",
            Bind.CommsManager => "The communications manager",
            Bind.SeniorLeaders => "Senior leaders",
            Bind.Governors => "Governors",
            Bind.LineManager => "Line managers",
            Bind.Contractors => "Contractors",
            Bind.SafeguardingLead => "The safeguarding lead",
            Bind.HumanResources => "Human resources",
            _ => throw new ArgumentOutOfRangeException(nameof(bind), bind, "Nobody is bound like that."),
        };

    /// <summary>`Staff, governors and pupils`.</summary>
    public static string Of(IReadOnlyList<Bind> binds)
    {
        ArgumentNullException.ThrowIfNull(binds);
        string[] words = [.. binds.Select(Of).Select((w, i) => i == 0 ? w : char.ToLower(w[0], CultureInfo.InvariantCulture) + w[1..])];
        return words.Length == 1 ? words[0] : $"{string.Join(", ", words[..^1])} and {words[^1]}";
    }

    public static string Of(ProtectedInterest interest) =>
        interest switch
        {
            ProtectedInterest.PupilConfidentiality => "The confidences of pupils",
            ProtectedInterest.StaffConfidentiality => "The confidences of staff",
            ProtectedInterest.SchoolReputation => "The good name of the school",
            _ => "The good name of the trust",
        };

    /// <summary>A slug of the file as a heading: `response-time` reads "Response time".</summary>
    public static string Topic(string slug)
    {
        var words = Slug.Words(slug);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>How the edition stands on a day, as one sentence without a full stop.</summary>
    public static string Standing(Edition edition, EditionFacts facts, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(facts);
        return edition switch
        {
            { State: EditionState.Draft or EditionState.Checked } => "Draft, not in force",
            { State: EditionState.Approved } => "Approved, not yet in force",
            { State: EditionState.Withdrawn } => "Withdrawn",
            _ when !facts.BindsOn(day) => "Not in force on that day",
            _ when facts.IsOverdueOn(day) => "In force, and overdue for review",
            _ => "In force",
        };
    }
}
