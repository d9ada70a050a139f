using Lanyard.Domain.People;
using Lanyard.Web.Doors;
using Lanyard.Web.Finding;

namespace Lanyard.Web.Pages.Policies.Asking;

/// <summary>Whatever is typed into the search box may be a question to the policy, so the way to its answer is offered.</summary>
public sealed class MayIFinder(CurrentPerson current) : IFinder
{
    private const int Most = 3;

    public string Heading => "May I…?";
    public int Order => 5;

    public Task<IReadOnlyList<Found>> FindAsync(Sought sought, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(sought);
        // What is understood does not hang on the school; only the answer does, and that is on its page.
        var heard = Domain.Policies.Asking.MayI.Ask(sought.Text, null, null, []);
        if (heard.Topic is not { } topic)
            return Task.FromResult<IReadOnlyList<Found>>([]);
        return Task.FromResult<IReadOnlyList<Found>>([
            .. current
                .Who.OwnSchools.Where(s => current.Access.May(Permission.SeePolicies, s.Id))
                .Take(Most)
                .Select(s => new Found($"{topic.Title}: what the policy says", AskingLinks.Asked(s.Slug, sought.Text), s.Name)),
        ]);
    }
}
