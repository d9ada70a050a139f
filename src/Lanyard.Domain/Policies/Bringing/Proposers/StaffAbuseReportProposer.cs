namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Staff who are abused.</summary>
internal sealed class StaffAbuseReportProposer()
    : Proposer(
        Capability.StaffAbuseReport,
        Cue.Tells(
            @"(?:abus\w+|bull(?:y|ied|ying)|harass\w*|threat\w*|targeted){gap}(?:by|from|towards?|against){gap}(?:colleagues?|parents?|pupils?|staff|public|others?|member)"
        ),
        Cue.Tells(@"(?:victim|subject|target|recipient) (?:of|to){gap}(?:abus\w+|bull\w+|harass\w*|cyber\w*)"),
        Cue.Speaks(@"(?:staff|employees|you|colleagues){gap}(?:abuse[d]?|bullied|harassed){gap}report"),
        Cue.Speaks(@"support{gap}(?:staff|employees|you)"),
        Cue.Against(@"defame"),
        Cue.Against(@"young people"),
        Cue.Against(@"delete")
    );
