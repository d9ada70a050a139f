using Lanyard.Core.People;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Web.Components.Markup;
using Lanyard.Web.Components.Moment;
using Lanyard.Web.Components.Table;

namespace Lanyard.Web.Pages.Policies.Life;

/// <summary>What each school decided about an edition.</summary>
internal static class AdoptionTable
{
    /// <param name="open">The schools whose decision the reader may record.</param>
    public static TableOptions Of(
        IReadOnlyList<SchoolLine> schools,
        IReadOnlyList<Adoption> taken,
        Edition edition,
        string key,
        IReadOnlyList<SchoolLine> open
    )
    {
        var bySchool = taken.ToDictionary(a => a.School);
        return TableOf
            .Rows(schools)
            .Column("School", s => s.Name)
            .Column(
                $"Edition {edition.Number}",
                s =>
                    bySchool.TryGetValue(s.Id, out var adoption)
                        ? $"Taken on {When.Words(adoption.Meeting)}, minute {adoption.MinuteReference}"
                    : open.Contains(s)
                        ? Words.Of(
                            new Element("a")
                                .Class("govuk-link")
                                .Set("href", LifeLinks.Adopt(key, edition.Number, s.Slug))
                                .Add($"Record the decision of {s.Name}")
                        )
                    : "Not recorded"
            )
            .Build("Taken on by the schools", hideCaption: true);
    }
}
