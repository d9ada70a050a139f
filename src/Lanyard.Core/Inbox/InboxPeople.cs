using Lanyard.Core.Ledger;
using Lanyard.Core.People;
using Lanyard.Domain.Accounts;
using Lanyard.Domain.Inbox;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Inbox;

/// <summary>Who is told of what waits in the inbox of some schools on a day: those who look after an account, those who stand in, those above.</summary>
internal sealed class InboxPeople
{
    private static readonly Role[] s_roles =
    [
        Role.Headteacher,
        Role.CommunicationsManager,
        Role.Moderator,
        Role.SeniorLeader,
        Role.SafeguardingLead,
        Role.DeputySafeguardingLead,
    ];

    private readonly ILookup<(Role Role, Id<School> School), Id<Person>> _holders;
    private readonly Dictionary<Id<Account>, Account> _accounts;
    private readonly HashSet<Id<Person>> _here;
    private readonly Dictionary<Id<School>, string> _slugs;

    private InboxPeople(
        ILookup<(Role, Id<School>), Id<Person>> holders,
        Dictionary<Id<Account>, Account> accounts,
        HashSet<Id<Person>> here,
        Dictionary<Id<School>, string> slugs
    ) => (_holders, _accounts, _here, _slugs) = (holders, accounts, here, slugs);

    public static async Task<InboxPeople> OfAsync(Change change, IReadOnlyCollection<Message> messages, CancellationToken ct)
    {
        var day = UkTime.DateOf(change.Now);
        var db = change.Db;
        var schools = messages.Select(m => m.School).Distinct().ToList();
        var ids = messages.Select(m => m.Account).Distinct().ToList();
        var accounts = await db.Accounts.AsNoTracking().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, ct);
        var everybody = await db.HoldersOnAsync(s_roles, schools, day, ct);
        var people = everybody
            .Select(h => h.Person)
            .Concat(accounts.Values.SelectMany(a => new[] { a.Owner, a.Cover }).OfType<Id<Person>>())
            .Distinct()
            .ToList();
        return new(
            everybody.ToLookup(h => (h.Role, h.School!.Value), h => h.Person),
            accounts,
            await db.People.Where(p => people.Contains(p.Id) && (p.LeftOn == null || p.LeftOn >= day)).Select(p => p.Id).ToHashSetAsync(ct),
            await db.Schools.Where(s => schools.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Slug, ct)
        );
    }

    /// <summary>
    /// First whoever looks after the account; when time runs short, or they have gone, also who stands in and the head. Where nobody looks
    /// after it, those whose work the inbox is.
    /// </summary>
    public IReadOnlyList<Id<Person>> For(Message message, PromiseStep step)
    {
        ArgumentNullException.ThrowIfNull(message);
        var account = _accounts[message.Account];
        var told = Here([account.Owner]);
        if (told.Count == 0)
            told.UnionWith(Here([account.Cover]));
        if (told.Count == 0)
            told.UnionWith(Of(message.School, Role.CommunicationsManager, Role.Moderator));
        if (step > PromiseStep.HalfTime || told.Count == 0)
        {
            told.UnionWith(Here([account.Cover]));
            told.UnionWith(Of(message.School, Role.Headteacher));
        }
        return [.. told.Count > 0 ? told : Of(message.School, Role.SeniorLeader)];
    }

    /// <summary>Who must know at once that a life may be in danger.</summary>
    public IReadOnlyList<Id<Person>> ForRisk(Message message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return [.. Of(message.School, Role.SafeguardingLead, Role.DeputySafeguardingLead, Role.Headteacher)];
    }

    public string LinkTo(Message message) => $"{LinkTo(message.School)}/{message.Id}";

    public string LinkTo(Id<School> school) => $"/s/{_slugs[school]}/inbox";

    private HashSet<Id<Person>> Of(Id<School> school, params Role[] roles) =>
        Here(roles.SelectMany(r => _holders[(r, school)]).Select(p => (Id<Person>?)p));

    private HashSet<Id<Person>> Here(IEnumerable<Id<Person>?> people) => [.. people.OfType<Id<Person>>().Where(_here.Contains)];
}
