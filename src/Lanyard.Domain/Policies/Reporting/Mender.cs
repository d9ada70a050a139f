namespace Lanyard.Domain.Policies.Reporting;

/// <summary>Who puts a clause right: whoever it binds and can act for the school, else its head, and for the trust's own duties the trust.</summary>
public static class Mender
{
    private static readonly Bind[] CanAct =
    [
        Bind.Headteacher,
        Bind.SeniorLeaders,
        Bind.CommsManager,
        Bind.Administrator,
        Bind.Moderator,
        Bind.SafeguardingLead,
        Bind.HumanResources,
        Bind.LineManager,
        Bind.Governors,
    ];

    public static Bind Of(Clause clause, Level level)
    {
        ArgumentNullException.ThrowIfNull(clause);
        var able = clause.Binds.Where(CanAct.Contains).ToList();
        return able.Count > 0 ? able[0]
            : level is Level.Trust && clause.Binds is [Bind.Trust] ? Bind.Trust
            : Bind.Headteacher;
    }
}
