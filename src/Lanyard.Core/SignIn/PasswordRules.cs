using Lanyard.Core.Data;
using Lanyard.Domain.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignIn;

/// <summary>Asks the rules about a password that somebody chose, with the names that a guesser would try first.</summary>
public sealed class PasswordRules(LanyardDb db) : IPasswordValidator<Login>
{
    public async Task<IdentityResult> ValidateAsync(UserManager<Login> manager, Login user, string? password)
    {
        ArgumentNullException.ThrowIfNull(user);
        var own = new List<string> { await db.Trusts.Select(t => t.Name).SingleAsync() };
        own.AddRange(await db.Schools.Select(s => s.Name).ToListAsync());
        if (await db.People.Where(p => p.Id == user.Person).Select(p => new { p.FullName, p.Email }).FirstOrDefaultAsync() is { } person)
            own.AddRange([person.FullName, person.Email ?? ""]);
        return Password.Refuse(Password.Normal(password), own) is { } refused
            ? IdentityResult.Failed(new IdentityError { Code = nameof(Password), Description = refused })
            : IdentityResult.Success;
    }
}
