using Lanyard.Core.Ledger;
using Lanyard.Core.Notifications;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Notifications;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignOff;

/// <summary>Brings people's places in a round in step with whether they belong to its audience. The round is held alone.</summary>
internal static class AskingPeople
{
    public static string LinkTo(Id<Round> round) => $"/me/sign/{round}";

    /// <param name="people">Whose places are looked at.</param>
    /// <param name="members">Those of them who belong to the audience.</param>
    /// <returns>How many places changed.</returns>
    public static async Task<int> BringInStepAsync(
        this Change change,
        Round round,
        IReadOnlyCollection<Id<Person>> people,
        IReadOnlyCollection<Member> members,
        CancellationToken ct
    )
    {
        var today = UkTime.DateOf(change.Now);
        var rows = (await change.Db.Signatories.Where(s => s.Round == round.Id && people.Contains(s.Person)).ToListAsync(ct)).ToDictionary(
            s => (s.Person, s.School)
        );
        var belong = members.ToDictionary(m => (m.Person, m.School));
        var more = new Dictionary<Id<School>, TallyCount>();
        var asked = new List<Id<Person>>();
        var steps = 0;
        foreach (var place in rows.Keys.Union(belong.Keys))
        {
            var row = rows.GetValueOrDefault(place);
            var count = default(TallyCount);
            switch (Owing.StepFor(belong.ContainsKey(place), row?.State))
            {
                case OwingStep.Ask:
                    var signed = rows.Values.FirstOrDefault(r => r.Person == place.Person && r.State == SignatoryState.HasSigned);
                    row = change.Asked(round, belong[place], signed, today);
                    count = TallyCount.Of(row.State, false);
                    break;
                case OwingStep.AskAgain when row is not null:
                    (row.AskedOn, row.Due, row.Joiner) = (today, Owing.DueFor(round, today), true);
                    row.RemindOn = Reminding.NextAfter(row.Due, today);
                    count = row.Become(SignatoryState.Owed, today);
                    break;
                case OwingStep.LetGo when row is not null:
                    count = row.Become(SignatoryState.Left, today);
                    change.Record(new SignatoryLetGo(row.Person, round.Id, row.AtSchool()));
                    break;
                default:
                    continue;
            }
            steps++;
            more[place.School] = more.GetValueOrDefault(place.School) + count;
            if (row.State == SignatoryState.Owed)
            {
                asked.Add(row.Person);
                change.Record(new SignatureAsked(row.Person, round.Id, row.AtSchool(), row.Due, row.Joiner));
            }
        }
        await change.TellAsync(round, asked, NotificationKind.SignatureAsked, ct);
        await change.CountAsync(round.Id, more, ct);
        return steps;
    }

    /// <summary>Lets those know who can open the page; whoever has no login is given a link by somebody.</summary>
    public static async Task<int> TellAsync(
        this Change change,
        Round round,
        IReadOnlyCollection<Id<Person>> people,
        NotificationKind kind,
        CancellationToken ct
    )
    {
        var known = await change.Db.Logins.Where(l => people.Contains(l.Person)).Select(l => l.Person).ToListAsync(ct);
        await change.NotifyAsync([.. known.Select(p => (p, LinkTo(round.Id)))], kind, ct);
        return known.Count;
    }

    // Whoever has signed in this round at another school has signed here too: it is one text and one person.
    private static Signatory Asked(this Change change, Round round, Member member, Signatory? signed, DateOnly today)
    {
        // The clock may take until after midnight to ask everybody who was there at the beginning.
        var from = round.State == RoundState.Starting ? round.BeganOn : today;
        var due = Owing.DueFor(round, from);
        var row = new Signatory
        {
            Trust = round.Trust,
            Round = round.Id,
            Person = member.Person,
            School = member.School,
            NameKey = member.NameKey,
            AskedOn = today,
            Due = due,
            Joiner = from > round.BeganOn,
            State = signed is null ? SignatoryState.Owed : SignatoryState.HasSigned,
            StateOn = today,
            RemindOn = signed is null ? Reminding.NextAfter(due, today) : null,
            Receipt = signed?.Receipt,
            SignedOn = signed?.SignedOn,
            LapsesOn = signed?.LapsesOn,
        };
        change.Db.Add(row);
        return row;
    }
}
