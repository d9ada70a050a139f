using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>
/// What pupils are asked not to post. A complaint is heard as a concern before anything else, since criticism alone is no ground for removal.
/// </summary>
[ControlKind("pupils-asked-not-to", Capability.PupilConductRouting, Awaits = "the concerns room")]
public sealed record PupilsAskedNotTo : Control
{
    [Setting("what they are asked not to post")]
    public required IReadOnlyList<PupilPost> Post { get; init; }

    [Setting("whether it is forbidden rather than asked")]
    public bool Forbidden { get; init; }

    public override string Sentence =>
        $"Pupils {(Forbidden ? "may not" : "are asked not to")} post {Phrase.List(Post.Select(Words), "or")}.";

    public override IReadOnlyList<string> KeptBy => ["PupilConductRouted", "ConcernHeard"];

    private static string Words(PupilPost post) =>
        post switch
        {
            PupilPost.ComplaintsAboutStaff => "complaints about a named member of staff",
            PupilPost.ComplaintsAboutSchool => "complaints about the school",
            _ => "pictures of pupils who have not agreed",
        };
}

public enum PupilPost
{
    ComplaintsAboutStaff,
    ComplaintsAboutSchool,
    PicturesWithoutPermission,
}
