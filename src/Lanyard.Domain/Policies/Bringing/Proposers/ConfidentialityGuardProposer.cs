namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>What is confidential stays so.</summary>
internal sealed class ConfidentialityGuardProposer()
    : Proposer(
        Capability.ConfidentialityGuard,
        Cue.Tells(@"(?:confidential\w*|sensitive|commercial\w*|personal) (?:information|material|data|matters|records?|details)"),
        Cue.Tells(@"(?:confidential|commercially sensitive|politically sensitive|personal data|person-identifiable)"),
        Cue.Speaks(@"data protection|GDPR"),
        Cue.Speaks(@"confidential\w*"),
        Cue.Speaks(@"(?:discuss|disclos|reveal|shar|divulg)\w*{gap}(?:information|details|data|matters)"),
        Cue.Speaks(@"(?:identif\w+){gap}{pupil}|{pupil}{gap}identified"),
        Cue.Speaks(@"(?:home|contact|personal) (?:address|details|email|telephone|phone)"),
        Cue.Hints(@"{never}"),
        Cue.Under(@"(?:confidential|data|legal)", 0.4),
        Cue.Against(@"after (?:they )?leav"),
        Cue.Against(@"even after"),
        Cue.Against(@"act (?:18|19|20)"),
        Cue.Against(@"keep your"),
        Cue.Against(@"personal accounts?"),
        Cue.Against(@"privacy settings"),
        Cue.Against(@"seriously"),
        Cue.Against(@"disciplinary"),
        Cue.Against(@"personal webpage"),
        Cue.Against(@"passwords")
    );
