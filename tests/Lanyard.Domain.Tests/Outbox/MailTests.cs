using FsCheck;
using FsCheck.Fluent;
using Lanyard.Domain.Outbox;

namespace Lanyard.Domain.Tests.Outbox;

public sealed class MailTests
{
    [Fact]
    public void Mail_FromWhateverWords_HasHeadersOfOneLine() =>
        Prop.ForAll<string, string, string>(
                (name, subject, id) =>
                {
                    var mail = new Mail("a@b.example", $"{name}\r\nBcc: x\u2028y", $"\n{subject}\r\n.\r\n", "Text", id ?? "");
                    return new[] { mail.ToName, mail.Subject, mail.MessageId }.All(h =>
                        !h.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029')
                    );
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Mail_WithAVeryLongSubject_IsCutBetweenCharacters()
    {
        var mail = new Mail("a@b.example", "A", "x" + string.Concat(Enumerable.Repeat("🦉", 5000)), "Text", "id");
        Assert.Equal(199, mail.Subject.Length);
        Assert.True(char.IsLowSurrogate(mail.Subject[^1]));
    }

    [Theory]
    [InlineData(DeliveryKind.Taken, 0, DispatchState.Confirmed, null)]
    [InlineData(DeliveryKind.Refused, 0, DispatchState.Failed, null)]
    [InlineData(DeliveryKind.Later, 0, DispatchState.Queued, 60)]
    [InlineData(DeliveryKind.Later, 1, DispatchState.Queued, 300)]
    [InlineData(DeliveryKind.Later, 6, DispatchState.Queued, 43200)]
    [InlineData(DeliveryKind.Later, 7, DispatchState.Failed, null)]
    [InlineData(DeliveryKind.Unknown, 0, DispatchState.Unknown, 300)]
    public void Sending_ATry_LeadsToTheStateThatTheAnswerAsksFor(DeliveryKind answer, int before, DispatchState state, int? seconds)
    {
        var now = new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);
        var dispatch = Waiting(now, before);
        var attempt = Sending.Begin(dispatch, now);
        Assert.Equal((DispatchState.Sending, before + 1, before + 1), (dispatch.State, dispatch.Attempts, attempt.Number));
        Sending.End(dispatch, attempt, new(answer, "because"), now, 0.5);
        Assert.Equal((state, seconds is { } s ? now.AddSeconds(s) : null), (dispatch.State, dispatch.DueAt));
        Assert.Equal(seconds is null && answer != DeliveryKind.Taken, Sending.WaitsForAPerson(dispatch));
    }

    [Fact]
    public void Sending_WhoseFateIsUnknownTwice_WaitsForAPerson()
    {
        var now = new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);
        var dispatch = Waiting(now, 0);
        Sending.End(dispatch, Sending.Begin(dispatch, now), Delivery.Unknown("lost"), now, 0);
        Assert.False(Sending.WaitsForAPerson(dispatch));
        Sending.End(dispatch, Sending.Begin(dispatch, now), Delivery.Unknown("lost"), now, 0);
        Assert.True(Sending.WaitsForAPerson(dispatch));
        Assert.True(Sending.MayBeSentAgain(dispatch.State));
    }

    private static Dispatch Waiting(DateTimeOffset now, int attempts) =>
        new()
        {
            Trust = new(Guid.CreateVersion7()),
            Id = new(Guid.CreateVersion7()),
            Kind = nameof(TrialLetter),
            Person = null,
            Payload = "{}",
            State = DispatchState.Queued,
            Attempts = attempts,
            DueAt = now,
            CreatedAt = now,
        };
}
