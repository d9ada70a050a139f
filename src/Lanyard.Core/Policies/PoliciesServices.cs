using Lanyard.Core.Clockwork;
using Lanyard.Core.Policies.Bringing;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Policies;

internal static class PoliciesServices
{
    public static IServiceCollection AddPolicies(this IServiceCollection services) =>
        services
            .AddSingleton<PolicyShelf>()
            .AddScoped<TakeOnPolicy>()
            .AddScoped<BeginEdition>()
            .AddScoped<RewriteEdition>()
            .AddScoped<ChangeClause>()
            .AddScoped<CheckEdition>()
            .AddScoped<ApproveEdition>()
            .AddScoped<PutInForce>()
            .AddScoped<WithdrawEdition>()
            .AddScoped<ReviewEdition>()
            .AddScoped<AdoptEdition>()
            .AddScoped<PlacePolicy>()
            .AddScoped<SetLocalField>()
            .AddScoped<SetLocalSetting>()
            .AddScoped<DefendText>()
            .AddScoped<LocalQueries>()
            .AddScoped<LocalThen>()
            .AddScoped<CheckReference>()
            .AddScoped<BringPolicy>()
            .AddScoped<DecideProposals>()
            .AddScoped<DraftBrought>()
            .AddScoped<DropBrought>()
            .AddScoped<BroughtQueries>()
            .AddScoped<PolicyQueries>()
            .AddScoped<EditionQueries>()
            .AddScoped<ReferenceQueries>()
            .AddScoped<FootingQueries>()
            .AddScoped<StandingQueries>()
            .AddScoped<SchoolFactQueries>()
            .AddScoped<TallyQueries>()
            .AddSingleton<Boards>()
            .AddScoped<BoardQueries>()
            .AddAgendaHandler<RemindOfReviews>(RemindOfReviews.Kind)
            .AddAgendaHandler<RemindOfReferences>(RemindOfReferences.Kind);
}
