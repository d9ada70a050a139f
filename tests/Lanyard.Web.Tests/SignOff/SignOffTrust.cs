using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Core.Policies;
using Lanyard.Core.SignOff;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Web.Tests.SignOff;

/// <summary>A trust of two schools whose policy has staff sign, with a head at the first. The policy has two sections and four cards.</summary>
internal sealed class SignOffTrust(WebFixture web)
{
    public const string Rounds = "/s/meadow-bank/sign-off";
    public const string Api = "/api/v1/schools/meadow-bank/rounds";
    public const string Yearly = "attest-every: 1y, ";

    public Id<Trust> Trust { get; private set; }
    public Id<School> MeadowBank { get; private set; }
    public Id<School> HillTop { get; private set; }
    public Id<HeldPolicy> Policy { get; private set; }
    public HttpClient Head { get; private set; } = null!;

    public Actor Operator => Actor.Operator(Trust);
    public DateOnly Today => UkTime.DateOf(web.House.Clock.GetUtcNow());

    public static string Text(string interval = "", string words = "Posts are friendly.") =>
        $$"""
            policy: river
            title: River social media policy
            owner: River Trust
            level: trust
            standing: in-force
            approver: Standards committee
            approved: 2026-01
            sections:
              - title: Tone
                clauses:
                  - clause: "1"
                    says: {{words}}
                    binds: [staff]
                    carried: guide
                    controls:
                      - guidance-card: { moment: writing-a-post }
                  - clause: "2"
                    says: Ask before you take a picture.
                    binds: [staff]
                    carried: guide
                    controls:
                      - guidance-card: { moment: using-pictures }
                  - clause: "3"
                    says: Tell the safeguarding lead at once.
                    binds: [staff]
                    carried: guide
                    controls:
                      - guidance-card: { moment: seeing-something-wrong }
                  - clause: "4"
                    says: Answer calmly, or ask somebody else to.
                    binds: [staff]
                    carried: guide
                    controls:
                      - guidance-card: { moment: answering }
              - title: Signing
                clauses:
                  - clause: "5"
                    says: Staff sign the policy.
                    binds: [staff]
                    carried: attest
                    controls:
                      - sign-off: { audiences: [staff], {{interval}}duty: [read, comply] }
                  - clause: "6"
                    says: Staff are those whom the trust employs.
                    binds: [staff]
                    carried: record
                    controls:
                      - staff-means: { audience: [staff, trust-staff] }

            """;

    public static async Task<SignOffTrust> FoundAsync(WebFixture web, string? text = null)
    {
        var trust = await web.House.FoundTrustAsync();
        var set = new SignOffTrust(web)
        {
            Trust = trust,
            MeadowBank = await web.House.AddSchoolAsync(trust, "Meadow Bank"),
            HillTop = await web.House.AddSchoolAsync(trust, "Hill Top"),
        };
        await web.House.DoAsync<TakeOnPolicy, Id<Edition>>(u =>
            u.DoAsync(set.Operator, new(text ?? Text(), null, [set.MeadowBank, set.HillTop]), default)
        );
        set.Policy = await set.ReadAsync(db => db.Policies.Select(p => p.Id).SingleAsync());
        set.Head = web.SignedIn(trust, await set.StaffAsync("Helen Head", Role.Headteacher));
        return set;
    }

    public Task<Id<Person>> StaffAsync(string name, Role role = Role.Staff, string? email = null) =>
        web.House.AddPersonAsync(Trust, role, MeadowBank, name, email);

    public HttpClient As(Id<Person> person) => web.SignedIn(Trust, person);

    public HttpClient Stranger() => web.SignedOut();

    /// <summary>Begins a round without its page, and has the clock ask everybody.</summary>
    public async Task<Id<Round>> StartAsync(bool asks = false, params Audience[] audiences)
    {
        var wish = new RoundWish(audiences.Length == 0 ? [Audience.Staff] : audiences, Today.AddDays(28), 14, asks);
        var round = await web.House.DoAsync<StartRound, Id<Round>>(u => u.DoAsync(Operator, Policy, MeadowBank, wish, default));
        await TickAsync(AskSignatories.Kind);
        return round;
    }

    /// <summary>Reads section after section through the pages.</summary>
    public static async Task ReadAsync(HttpClient client, Id<Round> round)
    {
        for (var section = 1; section <= 2; section++)
            using (await client.FillInAsync($"/me/sign/{round}/read/{section}")) { }
    }

    public static async Task<HttpResponseMessage> SignAsync(HttpClient client, Id<Round> round)
    {
        await ReadAsync(client, round);
        return await client.FillInAsync($"/me/sign/{round}/confirm", ("Agreed", "true"));
    }

    /// <summary>The next edition, in force from today.</summary>
    public async Task SupersedeAsync(bool material)
    {
        var edition = await web.House.DoAsync<BeginEdition, Id<Edition>>(u => u.NextAsync(Operator, Policy, default));
        var next = Text(words: $"Posts are friendly and kind, edition {edition}.");
        await web.House.DoAsync<RewriteEdition, Done>(u => u.DoAsync(Operator, edition, next, 1, default));
        await web.House.DoAsync<CheckEdition, Checked>(u => u.DoAsync(Operator, edition, default));
        var approving = new Approving("Standards committee", Today, "SC/1", material, new(2030), null);
        await web.House.DoAsync<ApproveEdition, Done>(u => u.DoAsync(Operator, edition, approving, default));
        await web.House.DoAsync<PutInForce, Done>(u => u.DoAsync(Operator, edition, Today, default));
        await TickAsync(FollowLedger.Kind);
        await TickAsync(AskSignatories.Kind);
    }

    public Task<T> ReadAsync<T>(Func<LanyardDb, Task<T>> read) =>
        web.House.InScopeAsync(Trust, s => read(s.GetRequiredService<LanyardDb>()));

    public Task<DateTimeOffset?> TickAsync(string kind) =>
        web.House.InScopeAsync(
            Trust,
            s => s.GetRequiredKeyedService<IAgendaHandler>(kind).RunAsync(web.House.Clock.GetUtcNow(), CancellationToken.None)
        );

    public static async Task<string> WordsAsync(HttpClient client, string address) =>
        (await client.ReadAsync(address)).Body!.TextContent.Squeezed();

    public static (string Name, string Value)[] Date(string field, DateOnly day) =>
        [($"{field}.Day", $"{day.Day}"), ($"{field}.Month", $"{day.Month}"), ($"{field}.Year", $"{day.Year}")];
}
