using Lanyard.Core.Clockwork;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Policies.Disclaimers;

internal static class DisclaimerServices
{
    public static IServiceCollection AddDisclaimers(this IServiceCollection services) =>
        services
            .AddScoped<DisclaimerQueries>()
            .AddScoped<OfferWording>()
            .AddScoped<AskForDisclaimers>()
            .AddScoped<AnswerDisclaimers>()
            .AddScoped<KeepLinkedAccount>()
            .AddScoped<RemoveLinkedAccount>()
            .AddAgendaHandler<ForgetLinkedAccounts>(ForgetLinkedAccounts.Kind)
            .AddScoped<ISchoolFactSource, DisclaimerFactSource>();
}
