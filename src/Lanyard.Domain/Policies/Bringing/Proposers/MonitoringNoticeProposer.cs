namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Watching what staff and others do.</summary>
internal sealed class MonitoringNoticeProposer()
    : Proposer(
        Capability.MonitoringNotice,
        Cue.Tells(
            @"(?:monitor\w*|intercept\w*|review\w*|inspect\w*|filter\w*|record\w*|log\w*){gap}(?:internet|usage|use of|activity|email|network|systems?|ICT|devices?)"
        ),
        Cue.Tells(@"(?:use of|usage|internet|email|activity|systems?){gap}(?:monitored|intercepted|logged|filtered)"),
        Cue.Tells(@"(?:no|expectation of|right to) (?:expectation of )?privacy"),
        Cue.Tells(@"(?:respects?|right to) (?:the )?(?:privacy|private)"),
        Cue.Speaks(@"(?:filtering|monitoring) (?:systems?|software)"),
        Cue.Speaks(@"without (?:further |prior )?(?:notice|notification|consent|warning)"),
        Cue.Speaks(@"freedom of (?:expression|speech)"),
        Cue.Under(@"monitoring of", 0.8),
        Cue.Against(@"{account}{gap}must be monitored"),
        Cue.Against(@"public"),
        Cue.Against(@"posts? about"),
        Cue.Against(@"settings"),
        Cue.Against(@"comments?"),
        Cue.Against(@"implementation"),
        Cue.Against(@"reviewed regularly")
    );
