namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Private use during the working day.</summary>
internal sealed class WorkUseRulesProposer()
    : Proposer(
        Capability.WorkUseRules,
        Cue.Tells(
            @"(?:personal|private){gap}(?:use|access|purposes|reasons){gap}(?:at work|working (?:hours|day|time)|school (?:hours|day|time)|lessons?|teaching|during|not allowed)"
        ),
        Cue.Tells(@"(?:while|whilst|when) (?:at work|teaching|working|on duty){gap}(?:personal|limited|access)?"),
        Cue.Tells(@"(?:reasonable|limited|occasional|excessive)(?: and appropriate)? (?:access|personal use|use of)"),
        Cue.Speaks(@"(?:school|trust|work) (?:devices?|computers?|equipment|time){gap}(?:personal|private|access|use)"),
        Cue.Speaks(@"(?:directed|timetabled|contact|lesson|break|lunch)[ -]?times?"),
        Cue.Speaks(@"(?:during|in) (?:school|working|work|teaching) (?:hours|time)"),
        Cue.Speaks(@"edit{gap}encyclop"),
        Cue.Against(@"monitored"),
        Cue.Against(@"disciplinary"),
        Cue.Against(@"pictures?"),
        Cue.Against(@"children")
    );
