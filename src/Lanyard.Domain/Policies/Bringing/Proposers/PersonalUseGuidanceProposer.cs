namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Advice to staff for their own accounts.</summary>
internal sealed class PersonalUseGuidanceProposer()
    : Proposer(
        Capability.PersonalUseGuidance,
        Cue.Tells(@"(?:privacy|security) settings?"),
        Cue.Tells(@"(?:set|check|review|keep|test){gap}(?:privacy|settings?)"),
        Cue.Tells(@"digital footprint"),
        Cue.Speaks(@"passwords?{gap}(?:confidential|change|strong|secure|private|secret)"),
        Cue.Tells(@"personal (?:and|or|from) professional (?:lives|life)"),
        Cue.Speaks(@"(?:professional|work) and (?:personal|private|home) (?:lives|life)"),
        Cue.Speaks(@"blur"),
        Cue.Speaks(@"(?:personal|home|contact) (?:information|details|addresses?|numbers?){gap}(?:private|safe|online|public)"),
        Cue.Speaks(@"(?:nothing|anything){gap}(?:private|online|internet)"),
        Cue.Speaks(@"(?:scale|audience){gap}permanen"),
        Cue.Speaks(@"think (?:carefully |twice )?(?:about|before)"),
        Cue.Speaks(@"(?:separate|different) email"),
        Cue.Speaks(@"(?:control|care){gap}(?:your|own) {image}"),
        Cue.Speaks(@"(?:review|check|prune|consider){gap}(?:connections|friends|contacts|followers)"),
        Cue.Speaks(@"(?:advised|recommended|caution|careful|wary|mindful){gap}(?:settings|profile|friends|personal|colleagues|post)"),
        Cue.Hints(@"(?:your|you)\b"),
        Cue.Speaks(@"(?:untag|location services|log(?:ging)? (?:off|out)|search(?:ing)? (?:for )?(?:your|their) own name)"),
        Cue.Speaks(@"criticis"),
        Cue.Speaks(@"know how to report"),
        Cue.Speaks(@"keep your"),
        Cue.Under(@"(?:personal use|your (?:own|personal)|managing your|staying safe|protect|private use)", 1),
        Cue.Against(@"(?:school|official|pupil){gap}(?:sites?|accounts?) (?:must|should)"),
        Cue.Against(@"disciplinary"),
        Cue.Against(@"for pupils|by pupils"),
        Cue.Against(@"{never}{gap}contact")
    );
