namespace Lanyard.Domain.Policies;

/// <summary>Whom a clause binds or names, as a sentence calls them.</summary>
public static class Binds
{
    public static string Words(Bind bind) =>
        bind switch
        {
            Bind.School => "the school",
            Bind.Trust => "the trust",
            Bind.Administrator => "an administrator",
            Bind.Moderator => "a moderator",
            Bind.Headteacher => "the headteacher",
            Bind.CommsManager => "the communications manager",
            Bind.SeniorLeaders => "a senior leader",
            Bind.Governors => "the governors",
            Bind.LineManager => "the line manager",
            Bind.SafeguardingLead => "the safeguarding lead",
            _ => Phrase.Of(bind),
        };

    public static string List(IEnumerable<Bind> binds, string and = "and") => Phrase.List(binds.Select(Words), and);
}
