using Lanyard.Core.Clockwork;
using Lanyard.Core.People.Importing;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.People;

internal static class PeopleServices
{
    public static IServiceCollection AddPeople(this IServiceCollection services) =>
        services
            .AddSingleton<WhoQueries>()
            .AddSingleton<PeopleListQuery>()
            .AddScoped<PeopleQueries>()
            .AddScoped<RegisterQueries>()
            .AddScoped<AddPerson>()
            .AddScoped<ChangePerson>()
            .AddScoped<RecordLeaving>()
            .AddScoped<RecordReturn>()
            .AddScoped<Appoint>()
            .AddScoped<EndAppointment>()
            .AddScoped<NameDeputy>()
            .AddScoped<EndDeputyship>()
            .AddScoped<SetLineManager>()
            .AddScoped<InvitePerson>()
            .AddScoped<RevokeInvitation>()
            .AddScoped<PreviewImport>()
            .AddScoped<ImportPeople>()
            .AddScoped<InviteImported>()
            .AddAgendaHandler<ForgetImports>(ForgetImports.Kind);
}
