using Lanyard.Core.Clockwork;
using Lanyard.Core.Policies;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.SignOff;

internal static class SignOffServices
{
    public static IServiceCollection AddSignOff(this IServiceCollection services) =>
        services
            .AddScoped<StartRound>()
            .AddScoped<CloseRound>()
            .AddScoped<RemindSignatories>()
            .AddScoped<ReadPolicy>()
            .AddScoped<SignPolicy>()
            .AddScoped<RefuseToSign>()
            .AddScoped<AnswerQuestions>()
            .AddScoped<AddGroup>()
            .AddScoped<HoldSession>()
            .AddScoped<MakeSigningLink>()
            .AddScoped<RevokeSigningLink>()
            .AddScoped<OpenSigningLink>()
            .AddScoped<RoundQueries>()
            .AddScoped<StartableQueries>()
            .AddSingleton<SignatoryQueries>()
            .AddScoped<MySignOffQueries>()
            .AddScoped<RoundGround>()
            .AddScoped<RoundKeeping>()
            .AddScoped<RoundTurning>()
            .AddScoped<RoundLapsing>()
            .AddScoped<ISchoolFactSource, SignOffFactSource>()
            .AddSingleton(FollowLedger.Follower)
            .AddAgendaHandler<AskSignatories>(AskSignatories.Kind)
            .AddAgendaHandler<FollowLedger>(FollowLedger.Kind)
            .AddAgendaHandler<KeepRounds>(KeepRounds.Kind);
}
