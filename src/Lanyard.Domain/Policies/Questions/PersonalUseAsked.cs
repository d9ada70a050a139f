using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Questions;

/// <summary>Somebody wants to use social media for themselves while at work, or with the school's equipment.</summary>
[Question("personal-use-asked", "May I use social media for myself at work?")]
public readonly record struct PersonalUseAsked : IQuestion
{
    [Setting("when it would be")]
    public UseTime When { get; init; }

    [Setting("with whose device")]
    public Device With { get; init; }

    [Setting("whether it is to edit an encyclopaedia that anybody may edit")]
    public bool EditsEncyclopaedia { get; init; }

    [Setting("whether the circumstances are out of the ordinary")]
    public bool Exceptional { get; init; }
}
