using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Editing an encyclopaedia that anybody may edit, from work.</summary>
internal sealed class EditingEncyclopaedias : Topic
{
    public override string Title => "Edit Wikipedia at work";

    public override string Example => "May I edit Wikipedia at work?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.UsingPersonalAccountsAtWork];

    public override IReadOnlyList<Cue> Cues { get; } = [Cue.Must(7, "wikipedia,wiki,encyclopaedia,encyclopedia")];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [
            Asked.Of(
                new PersonalUseAsked
                {
                    When = UseTime.AtWork,
                    With = Facets.DeviceOf(typed),
                    EditsEncyclopaedia = true,
                }
            ),
        ];
}
