namespace Lanyard.Core.Demo;

/// <summary>
/// A part of the demo's story, told through the use cases of its room. Scenes are found by scanning: a new one is a new file. Each looks
/// before it acts, so that a demo which was stopped half way is finished by the next start and nothing is ever doubled. Its name is
/// remembered when it has been told, so a scene is not renamed.
/// </summary>
public interface IDemoScene
{
    /// <summary>Where it comes in the story; a scene may lean on everything with a lower number.</summary>
    int Order { get; }

    Task PlayAsync(DemoStage stage, CancellationToken ct);
}
