namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Which email address an account is tied to.</summary>
internal sealed class RegistrationEmailRuleProposer()
    : Proposer(
        Capability.RegistrationEmailRule,
        Cue.Tells(@"(?:e-?mail (?:addresses?|accounts?)){gap}{account}"),
        Cue.Tells(@"{account}{gap}(?:e-?mail (?:addresses?|accounts?))"),
        Cue.Speaks(@"(?:school|work|official|trust|personal|professional){gap}e-?mail"),
        Cue.Speaks(@"{never}{gap}(?:work|school){gap}e-?mail"),
        Cue.Against(@"separate email"),
        Cue.Against(@"home"),
        Cue.Against(@"monitor")
    );
