### Labels on the pages of the products

label-add-server-usage = 添加服务器使用情况
label-enable = 启用
label-enabled = 已启用
label-enterprise-licensing = 企业许可证
label-enterprise-settings = 企业设置
label-export-license-usage = 导出许可证使用情况
label-license = 许可证
label-people = 人员
label-settings = 设置
label-sync-now = 立即同步
label-your-enterprises = 你的企业
