using Lanyard.Core.Home;
using Lanyard.Domain.Outbox;
using Lanyard.Domain.People;

namespace Lanyard.Core.Outbox;

/// <summary>Letters that nobody tries to send any more, for operators.</summary>
public sealed class LettersToDo : IToDo
{
    public ToDoQuestion? Ask(HomeAsk ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        return !ask.Everywhere || !ask.Who.Access.May(Permission.SeeOperations)
            ? null
            : ToDoQuestion.Of(
                "select count(*) from dispatch where trust_id = $1 and state = $2",
                [ask.Who.Trust.Value, nameof(DispatchState.Failed)],
                reader => reader.GetInt64(0),
                rows => rows[0] == 0 ? [] : Letters(rows[0])
            );
    }

    private static List<ToDo> Letters(long failed) =>
        [
            new()
            {
                What = failed == 1 ? "A letter could not be sent" : $"{failed} letters could not be sent",
                Note = "Lanyard has stopped trying",
                Action = "See why",
                Href = $"/operations/outbox?state={DispatchState.Failed}",
            },
        ];
}
