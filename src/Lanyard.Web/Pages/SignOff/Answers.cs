using Lanyard.Domain.SignOff;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>How somebody answered the questions: what they chose, and what the policy says.</summary>
public sealed record Answers(IReadOnlyList<Question> Asked, IReadOnlyList<int> Chosen)
{
    public bool IsRight(int question) => Chosen[question] == Asked[question].Right;

    public string Title
    {
        get
        {
            var right = Enumerable.Range(0, Asked.Count).Count(IsRight);
            return right == Asked.Count ? "All right" : $"{right} of {Asked.Count} right";
        }
    }
}
