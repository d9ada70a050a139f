namespace Lanyard.Domain.Policies;

/// <summary>What a yes in a declaration opens. It is never a breach by itself.</summary>
public enum YesOpens
{
    ExceptionRequest,
    ReportToHeadteacher,
    StatementToHeadteacher,
    RemovalTask,
    MoveToOfficialChannel,
}

public static class YesOpenings
{
    public static string Words(YesOpens opens) =>
        opens switch
        {
            YesOpens.ExceptionRequest => "a request for an exception",
            YesOpens.ReportToHeadteacher => "a report to the headteacher",
            YesOpens.StatementToHeadteacher => "a short statement to the headteacher",
            YesOpens.RemovalTask => "a task to take it off",
            _ => "a task to move it to an official channel",
        };
}
