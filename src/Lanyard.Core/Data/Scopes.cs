using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Data;

public static class Scopes
{
    /// <summary>
    /// Runs a use case in a scope of its own. The doors that stand open to all need it: the request's scope may serve the trust that the
    /// browser is signed in to, and what is done may belong to another.
    /// </summary>
    public static async Task<TResult> InNewScopeAsync<TUseCase, TResult>(
        this IServiceScopeFactory scopes,
        Func<TUseCase, Task<TResult>> work
    )
        where TUseCase : notnull
    {
        ArgumentNullException.ThrowIfNull(scopes);
        ArgumentNullException.ThrowIfNull(work);
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TUseCase>());
    }
}
