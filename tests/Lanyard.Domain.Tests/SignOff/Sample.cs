using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;

namespace Lanyard.Domain.Tests.SignOff;

/// <summary>Rounds, signatories and editions of which a test says only what it is about.</summary>
internal static class Sample
{
    private static readonly DateTimeOffset Moment = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static DateOnly Today { get; } = new(2026, 3, 2);

    private static readonly Id<Trust> Trust = Id<Trust>.New(Moment);

    public static Edition Edition(DateOnly? from = null, DateOnly? until = null, bool? material = null, int number = 1) =>
        new()
        {
            Trust = Trust,
            Id = Id<Edition>.New(Moment),
            Policy = Id<HeldPolicy>.New(Moment),
            Number = number,
            Text = "",
            Digest = Fingerprint.Of($"edition {number}").ToString(),
            State = EditionState.InForce,
            InForceFrom = from ?? Today.AddDays(-100),
            InForceUntil = until,
            Material = material,
            CreatedAt = Moment,
        };

    public static Round Round(Edition? edition = null, DateOnly? due = null, int joinerDays = 14, RoundState state = RoundState.Open) =>
        new()
        {
            Trust = Trust,
            Id = Id<Round>.New(Moment),
            Policy = Id<HeldPolicy>.New(Moment),
            Edition = edition?.Id ?? Id<Edition>.New(Moment),
            Audiences = [Audience.Staff],
            BeganOn = Today,
            Due = due ?? Today.AddDays(28),
            JoinerDays = joinerDays,
            AsksQuestions = false,
            State = state,
            CreatedAt = Moment,
            ToAsk = 1,
        };

    public static Signatory Signatory(SignatoryState state, Edition? readToEnd = null) =>
        new()
        {
            Trust = Trust,
            Round = Id<Round>.New(Moment),
            Person = Id<Person>.New(Moment),
            School = Id<School>.New(Moment),
            NameKey = "ama",
            AskedOn = Today,
            Due = Today.AddDays(28),
            Joiner = false,
            State = state,
            StateOn = Today,
            Reading = readToEnd?.Id,
            ReadToEndAt = readToEnd is null ? null : Moment,
        };
}
