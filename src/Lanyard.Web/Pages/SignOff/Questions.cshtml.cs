using Lanyard.Core.SignOff;
using Lanyard.Domain.People;
using Lanyard.Domain.SignOff;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>The check of understanding before signing. It teaches; it keeps nobody from signing.</summary>
[Needs(Permission.UseLanyard)]
public sealed class QuestionsModel(MySignOffQueries mine, AnswerQuestions answer, CurrentPerson current) : MyPage(mine, current)
{
    [BindProperty]
    public int?[] Chosen { get; set; } = [];

    public IReadOnlyList<Question> Asked => Reading.Asked;

    /// <summary>How many were right; null while they have not answered.</summary>
    public int? Right { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct) || Asked.Count == 0)
            return NotFound();
        if (!Reading.HasReadToEnd || Reading.CanBeSigned is not null)
            return Redirect(SignOffLinks.Sign(Round));
        Chosen = new int?[Asked.Count];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct) || Asked.Count == 0)
            return NotFound();
        var sent = Chosen;
        Chosen = [.. Enumerable.Range(0, Asked.Count).Select(n => n < sent.Length ? sent[n] : null)];
        var answered = await answer.DoAsync(Current.Actor, Round, Chosen, ct);
        if (answered.Ok)
            Right = answered.Value;
        else
            foreach (var refusal in answered.Refusals)
                ModelState.AddModelError(refusal.Field is { } field ? $"C{field[1..]}" : "", refusal.Sentence);
        return Page();
    }
}
