using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Demo;

/// <summary>An invented school of the demo, and where its mail goes.</summary>
public sealed record DemoSchool(string Name, string Host, Phase Phase, string About);

/// <summary>What somebody is or was: at the school with this host, or for the trust where it is null.</summary>
/// <param name="SinceDays">How many days before the demo began.</param>
/// <param name="UntilDays">How many days before it their last day was; null while they hold it.</param>
public sealed record DemoRole(Role Role, string? At, int SinceDays = 400, int? UntilDays = null);

/// <summary>Somebody of the cast: an invented adult.</summary>
/// <param name="Mailbox">Null for somebody without a login.</param>
/// <param name="Title">What the door of their office says, which is often more than a role.</param>
/// <param name="Wants">What they would look at first.</param>
public sealed record DemoPerson(
    string FullName,
    string? Mailbox,
    string Host,
    string Title,
    string Wants,
    params IReadOnlyList<DemoRole> Roles
)
{
    public string? Email => Mailbox is null ? null : $"{Mailbox}@{Host}";
}

/// <summary>Who plays in the demo. Names of people, schools and places are invented; none of them is meant to be anybody.</summary>
public static class DemoCast
{
    private const string Trust = DemoTrust.Host;
    private const string Wilgyth = "st-wilgyths.example";
    private const string Bramblecote = "bramblecote.example";
    private const string Lighters = "lighters-wharf.example";
    private const string Aelfwyn = "queen-aelfwyn.example";
    private const string Anvil = "anvil-hill.example";

    // csharpier-ignore-start
    public static IReadOnlyList<DemoSchool> Schools { get; } =
    [
        new("St Wilgyth’s Church of England Primary School", Wilgyth, Phase.Primary, "A church school that takes the trust's policy word for word."),
        new("Bramblecote Wood Primary School", Bramblecote, Phase.Primary, "A small school where everybody has two hats."),
        new("Lighters Wharf Primary School", Lighters, Phase.Primary, "A town primary with a nursery, and one role that nobody holds."),
        new("Queen Ælfwyn Primary Academy", Aelfwyn, Phase.Primary, "Two administrators, two moderators, and a head who is away this week."),
        new("Anvil Hill Academy", Anvil, Phase.Secondary, "A secondary with nine hundred students and a social media manager."),
    ];

    public static IReadOnlyList<DemoPerson> People { get; } =
    [
        new("Margaret Okonkwo-Hughes", "trust.officer", Trust, "Trust officer", "how all five schools stand, and who is missing where", new DemoRole(Role.TrustOfficer, null, 1200)),
        new("Siân Prydderch", "hr", Trust, "Head of human resources", "who has come, who has left, whose login is unused", new DemoRole(Role.HumanResources, null)),
        new("Tomasz Wiśniewski", "dpo", Trust, "Data protection officer", "the ledger, and whether its chain holds", new DemoRole(Role.DataProtectionOfficer, null)),
        new("Gareth Bowen-Tate", null, Trust, "Photographer under contract", "nothing: he has no login", new DemoRole(Role.Contractor, null, 60)),

        new("Helen O’Rourke", "headteacher", Wilgyth, "Headteacher", "who holds which role at her school", new DemoRole(Role.Headteacher, Wilgyth, 900)),
        new("Anthony Adeyemi", "deputy.head", Wilgyth, "Deputy head", "what happened at the school this week", new DemoRole(Role.SeniorLeader, Wilgyth), new DemoRole(Role.DeputySafeguardingLead, Wilgyth)),
        new("Zoë Fairweather", "communications", Wilgyth, "Communications manager", "what waits for her before the weekend", new DemoRole(Role.CommunicationsManager, Wilgyth), new DemoRole(Role.Staff, Wilgyth)),
        new("Maureen Tickle", "office", Wilgyth, "School administrator", "the list of people, and term dates to bring in", new DemoRole(Role.Administrator, Wilgyth, 2000), new DemoRole(Role.Moderator, Wilgyth)),
        new("Priya Raghunathan", "safeguarding", Wilgyth, "Designated safeguarding lead", "who deputises for her", new DemoRole(Role.SafeguardingLead, Wilgyth), new DemoRole(Role.Staff, Wilgyth, 1500)),
        new("Ifeoma Nwosu", "chair", Wilgyth, "Chair of governors at two schools", "both of her schools, side by side", new DemoRole(Role.Chair, Wilgyth), new DemoRole(Role.Chair, Bramblecote, 200)),
        new("Edith Marchbanks", null, Wilgyth, "Teaching assistant who has just left", "nothing: she has no login, and has left", new DemoRole(Role.Staff, Wilgyth, 700)),
        new("Stanley Ogundipe", null, Wilgyth, "Caretaker", "nothing: he has no login, and signs by a private link", new DemoRole(Role.Staff, Wilgyth, 1100)),
        new("Brian Postlethwaite", "volunteer", Wilgyth, "Reading volunteer", "how little a volunteer is asked to do", new DemoRole(Role.Volunteer, Wilgyth, 90)),

        new("Dafydd ap Rhys", "headteacher", Bramblecote, "Headteacher and communications manager", "a to-do list with two hats on", new DemoRole(Role.Headteacher, Bramblecote), new DemoRole(Role.CommunicationsManager, Bramblecote)),
        new("Nasreen Begum", "office", Bramblecote, "Business manager", "the calendar, which knows no term dates yet", new DemoRole(Role.Administrator, Bramblecote)),
        new("Callum Reid", "safeguarding", Bramblecote, "Assistant head and designated safeguarding lead", "his roles, and who stands in for him", new DemoRole(Role.SeniorLeader, Bramblecote), new DemoRole(Role.SafeguardingLead, Bramblecote)),
        new("Wren", "wren", Bramblecote, "Class teacher and deputy safeguarding lead", "a name of one word", new DemoRole(Role.Staff, Bramblecote), new DemoRole(Role.DeputySafeguardingLead, Bramblecote, 30)),

        new("Oluwaseun Akinfenwa", "headteacher", Lighters, "Headteacher", "the vacancy at his school, and how to fill it", new DemoRole(Role.Headteacher, Lighters)),
        new("André Baptiste", "communications", Lighters, "Communications manager", "his school's calendar", new DemoRole(Role.CommunicationsManager, Lighters)),
        new("Shabnam Choudhury", "office", Lighters, "Office manager", "an invitation that runs out a week from now", new DemoRole(Role.Administrator, Lighters), new DemoRole(Role.DeputySafeguardingLead, Lighters, 300, 33)),
        new("Fearghas Mac an tSaoir", "safeguarding", Lighters, "Designated safeguarding lead", "the deputy he does not have", new DemoRole(Role.SafeguardingLead, Lighters)),
        new("Tobias Fenn-Whittaker", "new.teacher", Lighters, "New class teacher, invited and not here yet", "what somebody sees who has only just come", new DemoRole(Role.Staff, Lighters, 1)),
        new("Geraldine St. John-Ffoulkes", "chair", Lighters, "Chair of governors", "how the school stands", new DemoRole(Role.Chair, Lighters)),

        new("Yusuf Demir", "headteacher", Aelfwyn, "Headteacher, away this week", "what his deputy did in his name", new DemoRole(Role.Headteacher, Aelfwyn)),
        new("Catherine D’Souza", "deputy.head", Aelfwyn, "Deputy head, acting for the headteacher", "what she may do while he is away", new DemoRole(Role.SeniorLeader, Aelfwyn), new DemoRole(Role.DeputySafeguardingLead, Aelfwyn)),
        new("Rosalind Achterberg", "communications", Aelfwyn, "Communications manager", "her team of two and two", new DemoRole(Role.CommunicationsManager, Aelfwyn)),
        new("Mei Tan", "administrator.1", Aelfwyn, "Administrator and year 4 teacher", "people and roles", new DemoRole(Role.Administrator, Aelfwyn), new DemoRole(Role.Staff, Aelfwyn)),
        new("Lynne Hargreaves", "administrator.2", Aelfwyn, "Administrator", "people and roles", new DemoRole(Role.Administrator, Aelfwyn, 120)),
        new("Kofi Asante-Boateng", "moderator.1", Aelfwyn, "Moderator and year 6 teacher", "what a moderator sees", new DemoRole(Role.Moderator, Aelfwyn), new DemoRole(Role.Staff, Aelfwyn)),
        new("Eilidh NicDhòmhnaill", "moderator.2", Aelfwyn, "Moderator", "what a moderator sees", new DemoRole(Role.Moderator, Aelfwyn, 80)),
        new("Samira Haddad", "safeguarding", Aelfwyn, "Designated safeguarding lead", "her school", new DemoRole(Role.SafeguardingLead, Aelfwyn)),
        new("Leonard Finch", "chair", Aelfwyn, "Chair of governors", "how the school stands", new DemoRole(Role.Chair, Aelfwyn)),

        new("Parminder Kaur Sandhu", "headteacher", Anvil, "Principal", "who holds which role", new DemoRole(Role.Headteacher, Anvil)),
        new("Marcus Bell", "senior.leader", Anvil, "Vice-principal", "what happened at the academy", new DemoRole(Role.SeniorLeader, Anvil)),
        new("Jade Ní Shúilleabháin", "communications", Anvil, "Social media manager", "what waits for her", new DemoRole(Role.CommunicationsManager, Anvil)),
        new("Doreen Cartwright", "office", Anvil, "Administrator", "bringing in a list of people", new DemoRole(Role.Administrator, Anvil)),
        new("Michael Fitzgerald-Obi", "safeguarding", Anvil, "Designated safeguarding lead", "who stands in for him", new DemoRole(Role.SafeguardingLead, Anvil)),
        new("李明", "deputy.safeguarding", Anvil, "Mandarin teacher and deputy safeguarding lead", "a name in another script", new DemoRole(Role.DeputySafeguardingLead, Anvil), new DemoRole(Role.Staff, Anvil)),
        new("Terrence Blackwood", "behaviour", Anvil, "Behaviour lead", "who to go to for what", new DemoRole(Role.BehaviourLead, Anvil)),
        new("Winston Grey", "chair", Anvil, "Chair of governors", "how the academy stands", new DemoRole(Role.Chair, Anvil)),
        new("ليلى منصور", "governor", Anvil, "Parent governor", "a name written from right to left", new DemoRole(Role.Governor, Anvil)),
    ];
    // csharpier-ignore-end

    public static DemoSchool School(string host) => Schools.Single(s => s.Host == host);

    /// <summary>The people in the order in which the demo shows them: the trust's, then each school's.</summary>
    public static IEnumerable<(DemoSchool? School, IReadOnlyList<DemoPerson> People)> ByPlace =>
        People
            .GroupBy(p => p.Host, StringComparer.Ordinal)
            .Select(g => (Schools.FirstOrDefault(s => s.Host == g.Key), (IReadOnlyList<DemoPerson>)[.. g]));
}
