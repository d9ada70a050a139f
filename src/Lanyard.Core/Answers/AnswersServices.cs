using Lanyard.Core.Clockwork;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Answers;

internal static class AnswersServices
{
    public static IServiceCollection AddAnswers(this IServiceCollection services) =>
        services.AddScoped<RememberAnswers>().AddAgendaHandler<ForgetAnswers>(ForgetAnswers.Kind);
}
