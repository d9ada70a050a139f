using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;

namespace Lanyard.Core.SignOff;

/// <summary>
/// Somebody answers the questions of a round before they sign. The first answers are kept for the receipt; a wrong one keeps nobody from signing.
/// </summary>
public sealed class AnswerQuestions(Changes changes, RoundGround ground)
{
    /// <param name="chosen">The choice for each question, counted from nought.</param>
    /// <returns>How many were right.</returns>
    public async Task<Outcome<int>> DoAsync(Actor actor, Id<Round> id, IReadOnlyList<int?> chosen, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(chosen);
        await using var change = await changes.BeginAsync(actor, ct);
        if (actor.Person is not { } person || await change.ShareRoundAsync(id, ct) is not { AsksQuestions: true } round)
            return RoundRows.NoSuchRound;
        var rows = (await change.LockSignatoryAsync(id, person, ct)).Where(r => r.State != SignatoryState.Left).ToList();
        if (rows.Count == 0)
            return Signing.NotAsked;
        var on = await ground.OfAsync(round, ct);
        if (Signing.RefuseRound(round, on.Edition, UkTime.DateOf(change.Now)) is { } refusal)
            return refusal;
        var questions = Questions.Of(on.Text, id, person);
        var open = questions
            .Select((q, n) => (Question: q, Number: n))
            .Where(q => q.Number >= chosen.Count || chosen[q.Number] is not { } c || c < 0 || c >= q.Question.Options.Count)
            .Select(q => new Refusal("Choose an answer.", $"chosen[{q.Number}]"))
            .ToList();
        if (open.Count > 0)
            return open;
        var right = questions.Where((q, n) => chosen[n] == q.Right).Count();
        foreach (var row in rows.Where(r => r.Questions is null))
            (row.Questions, row.RightAtFirst) = (questions.Count, right);
        await change.CommitAsync(ct);
        return right;
    }
}
