namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Children at risk.</summary>
internal sealed class SafeguardingEscalationProposer()
    : Proposer(
        Capability.SafeguardingEscalation,
        Cue.Tells(
            @"(?:report\w*|inform\w*|refer\w*|contact|pass\w*|escalat\w*|told|alert\w*){gap}(?:DSL|safeguarding (?:lead|officer|team)|designated|lead safeguarding|child protection|appropriate authorities)"
        ),
        Cue.Tells(@"(?:safeguarding|child protection|welfare){gap}(?:concerns?|issues?|incidents?|matters?){gap}"),
        Cue.Tells(@"best interests? of (?:the )?(?:children|child|pupils)"),
        Cue.Speaks(@"(?:at risk|risk of harm|disclos\w+){gap}(?:child|young|inform|safeguard)"),
        Cue.Speaks(@"safeguarding"),
        Cue.Speaks(@"DSL"),
        Cue.Against(@"policy"),
        Cue.Against(@"training"),
        Cue.Against(@"risks associated")
    );
