using Lanyard.Core.Clockwork;
using Lanyard.Domain.Outbox;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Outbox;

internal static class OutboxServices
{
    /// <summary>The host says where links lead and who sends mail; until it does, mail is kept and links lead to this machine.</summary>
    public static IServiceCollection AddOutbox(this IServiceCollection services) =>
        services
            .AddSingleton(new OutboxOptions(new("http://127.0.0.1:8080/")))
            .AddScoped<ISendMail, NoMail>()
            .AddScoped<DeliverLetter>()
            .AddScoped<TellOperators>()
            .AddScoped<SendAgain>()
            .AddScoped<SendTrialLetter>()
            .AddScoped<OutboxQueries>()
            .AddAgendaHandler<SendOutbox>(SendOutbox.Kind)
            .AddAgendaHandler<ForgetLetters>(ForgetLetters.Kind);
}
