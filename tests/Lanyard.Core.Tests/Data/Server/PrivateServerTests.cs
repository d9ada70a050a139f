namespace Lanyard.Core.Tests.Data.Server;

public class PrivateServerTests
{
    [Fact]
    public async Task Start_InANewFolder_MakesADatabaseThatKeepsItsDataUntilTheNextStart()
    {
        using var data = new DataFolder();
        await using (var first = await data.StartAsync())
        {
            await DataFolder.DoAsync(first, "create table kept (word text)");
            await DataFolder.DoAsync(first, "insert into kept values ('Ðað')");
        }
        await using var later = await data.StartAsync();

        Assert.Equal("Ðað", await DataFolder.AskAsync<string>(later, "select word from kept"));
    }
}
