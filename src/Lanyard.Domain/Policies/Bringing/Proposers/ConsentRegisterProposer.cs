namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Permission for pictures and names.</summary>
internal sealed class ConsentRegisterProposer()
    : Proposer(
        Capability.ConsentRegister,
        Cue.Tells(@"(?:consent|permission){gap}(?:{image}|{parent}|names?|pupils)"),
        Cue.Tells(@"(?:{image}|{parent}|names?){gap}(?:consent|permission)"),
        Cue.Speaks(@"(?:not to be|refuse|object|wish\w*|asks? not){gap}(?:{image}|photographed|published|respected)"),
        Cue.Tells(@"(?:list of (?:children|pupils)|do.not.publish|not be published|not (?:be )?photographed)"),
        Cue.Speaks(@"(?:appropriately|suitably|properly) (?:dressed|clothed)"),
        Cue.Speaks(@"{image}{gap}(?:appropriate|judgement|guidelines|acceptable)"),
        Cue.Speaks(@"(?:ridicule|full names?|surnames?|name of (?:any )?(?:child|pupil))"),
        Cue.Speaks(@"subject to ridicule"),
        Cue.Speaks(@"obtain consent"),
        Cue.Hints(@"{image}"),
        Cue.Under(@"(?:images?|photo\w*|pictures?|video)", 1),
        Cue.Against(@"compromising"),
        Cue.Against(@"copyright"),
        Cue.Against(@"(?:personal|private) (?:device|account|webspace|equipment|phone|social)"),
        Cue.Against(@"equipment"),
        Cue.Against(@"owned"),
        Cue.Against(@"tagg")
    );
